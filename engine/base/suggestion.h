// "Did you mean": the known word nearest to a mistyped one.
//
// Place in the flow: the command line and the rule loader ask it for their error texts. Thread
// rule: free functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offkey {

// nullopt when none is near: at most two letters wrong, fewer in short words.
std::optional<std::string> NearestWord(std::string_view typed,
                                       const std::vector<std::string>& words);

// "; did you mean 'keywords'?", or "; there are a, b, c" when none of the list "a, b, c" is near.
std::string DidYouMean(std::string_view typed, std::string_view comma_list);

}  // namespace offkey
