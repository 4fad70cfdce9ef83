// The heap in large pages: a command that takes tens of milliseconds would spend a third of them on
// page faults, each for 4 KiB.
//
// Place in the flow: main(), before threads. What glibc and the kernel do not grant is done
// without, so there is nothing to fail. Thread rule: once, while there is one thread.
#pragma once

namespace offkey {

void UseLargePages();

}  // namespace offkey
