#pragma once

namespace desk {

class Application;

/// Signs in to the demo resort and types into the command field, letter by letter, names of people
/// and pets that are there, numbers and a typo; prints how long each letter took until its lines
/// stood on the page, and until they were painted. False when it does not come about.
bool measuresSearch(Application &application);

} // namespace desk
