// The linker's build id of the running program: another program text, another id. What is kept for
// a later run of the same program is named by it.
//
// Thread rule: any thread.
#pragma once

#include <string>

namespace offkey {

// Bytes; empty when the program was linked without one.
const std::string& BuildId();

}  // namespace offkey
