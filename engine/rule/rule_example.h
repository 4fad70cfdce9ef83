// What a rule file says besides the rule itself, with the places for error texts.
//
// Place in the flow: rule_file_reader -> Rule. Data only.
#pragma once

#include <string>

namespace offkey {

// Where something stands in its YAML file, for error texts; 1-based, columns in characters.
struct SourcePlace {
  int line = 0;
  int column = 0;
};

struct RuleExample {
  std::string text;  // template; see README
  int line = 0;      // of the YAML file, for error texts
  int column = 0;
};

}  // namespace offkey
