// Passwords of several words, and what a sentence may tell as one.
//
// Place in the flow: evidence.cc. Thread rule: free functions, no allocation.
#pragma once

#include <string_view>

#include "engine/rule/value_shape.h"

namespace offkey {

// "golden!maple": no sentence, no expression and no name has such a sign between two words.
bool AreTwoWordsWithASign(std::string_view value);

// "saddle+parrot+soleil": three words, joined by one sign that no name and no place has.
bool AreThreeWordsWithASign(std::string_view value);

// Correct-Horse-42, joker.cobalt.19: words and a number, joined by one sign, as people make them.
bool IsPhrase(std::string_view value);

// Greta-1360, winter_2019: a word that begins with at most one capital, a joint, three digits or
// more.
bool IsNameWithNumber(std::string_view value);

// Whether a word of a sentence that says what a password is can be the password.
bool IsSaidPassword(std::string_view value, const Makeup& makeup);

}  // namespace offkey
