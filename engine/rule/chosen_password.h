// Passwords as people make them: words that examples have too, with what makes them somebody's.
//
// Place in the flow: JudgeAssigned (evidence.h) asks where a value looks like a dummy or a name.
// Thread rule: pure functions.
#pragma once

#include <string_view>

#include "engine/rule/value_shape.h"

namespace offkey {

// `Admin-167`, `P@ssw0rd!`, `q1w2e3r4123`: all four kinds of characters, a capitalised word with a
// sign and a number, or a walk over the keyboard with a number. Not with a word that nobody takes
// but in an example ("test", "dummy", "your").
bool IsChosen(std::string_view value, const Makeup& makeup);

// `porto-benfica-snoopy-7348`, `oscar.teapot.ines7876`: three words or more, joined by one sign,
// and a number of two to four digits.
bool IsPassphraseWithNumber(std::string_view value);

// "AuroraPeanut", "CometWaterfall-": two words and no more, none of them of programs, each of four
// letters or more; of three in quotes, where no type is written ("SnowmanOak").
bool IsTwoNamedThings(std::string_view value, bool quoted);

// "epai-lxty-juiy": three or more groups of equal length, as devices and accounts hand them out.
bool IsInGroups(std::string_view value);

// "fghQWE-8708": keys side by side, and a number that is none of them.
bool IsWalkWithNumber(std::string_view value, const Makeup& makeup);

}  // namespace offkey
