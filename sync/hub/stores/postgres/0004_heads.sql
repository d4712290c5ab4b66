-- The last commit of each resort once more, where hubs look for news of many resorts at once: those tables of the resorts
-- stand behind the wall. Nothing else of a resort is here.
CREATE TABLE hub_directory.heads (
    tenant uuid PRIMARY KEY,
    head bigint NOT NULL
) WITH (fillfactor = 50);
