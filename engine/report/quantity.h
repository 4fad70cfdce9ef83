// Numbers for people. The same in every locale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offkey {

std::string GroupDigits(uint64_t number);                        // "1,234,567"
std::string Counted(uint64_t count, std::string_view singular);  // "1 object", "2 objects"
std::string ByteText(double bytes);       // "512 B", "1.5 kB", "8.1 GB" (powers of 1000)
std::string SecondsText(double seconds);  // "4 ms", "6.4 s", "2 min 05 s", "1 h 02 min"

}  // namespace offkey
