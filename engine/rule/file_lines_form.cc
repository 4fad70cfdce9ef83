// Covered by tests/unit/rule/file_lines_form_test.cc.
#include "engine/rule/file_lines_form.h"

#include <algorithm>
#include <utility>

#include "engine/base/status_macros.h"
#include "engine/rule/assigned_form.h"
#include "engine/rule/rule.h"
#include "engine/rule/whole_file_form.h"

namespace offkey {
namespace {

// What stands in the braces of {n}, {n,} and {n,m}.
bool IsCount(std::string_view text) {
  return !text.empty() && text.front() != ',' &&
         text.find_first_not_of("0123456789,") == std::string_view::npos;
}

}  // namespace

absl::Status ExpandFileLinesRule(Rule* rule) {
  FileLinesForm& form = *rule->file_lines;
  OFFKEY_ASSIGN_OR_RETURN(form.patterns, ReadFilePatterns("file_lines", form.paths));
  if (form.line.empty()) {
    return absl::InvalidArgumentError(
        "'file_lines' needs 'line', how a line looks: '(?P<user>[^:]+):(?P<secret>.+)'");
  }
  if (rule->examples.empty()) {
    return absl::InvalidArgumentError(
        "a 'file_lines' needs 'examples': files as they are, with ${secret} in their lines");
  }
  if (rule->sample.empty() && !form.kind.has_value()) {
    return absl::InvalidArgumentError(
        "a 'file_lines' needs 'sample', a template of the secret, or 'kind' and 'evidence'");
  }
  form.examples = std::move(rule->examples);
  rule->examples.clear();
  rule->precedence = kWholeFilePrecedence;
  rule->pattern = form.line;
  if (rule->sample.empty()) rule->sample = AssignedSample(*form.kind, form.strength);
  return absl::OkStatus();
}

std::string CoarsePattern(std::string_view pattern) {
  std::string out;
  bool in_class = false;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const size_t brace = c == '{' ? pattern.find('}', i) : std::string_view::npos;
    if (c == '\\' && i + 1 < pattern.size()) {
      out += c;
      out += pattern[++i];
    } else if (in_class) {
      in_class = c != ']';
      out += c;
    } else if (c == '[') {
      in_class = true;
      out += c;
      // A bracket that comes first stands for itself.
      if (pattern.substr(i + 1).starts_with('^')) out += pattern[++i];
      if (pattern.substr(i + 1).starts_with(']')) out += pattern[++i];
    } else if (pattern.substr(i).starts_with("(?P<")) {
      out += "(?:";
      i = pattern.find('>', i);
      if (i == std::string_view::npos) break;
    } else if (brace != std::string_view::npos && IsCount(pattern.substr(i + 1, brace - i - 1))) {
      // How many there are at least, up to four: what is shorter is not of the form.
      const size_t digits = pattern.find_first_not_of("0123456789", i + 1) - i - 1;
      const char least = digits > 1 ? '4' : std::min(pattern[i + 1], '4');
      out += least == '0' ? "*" : least == '1' ? "+" : std::string{'{', least, ',', '}'};
      i = brace;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace offkey
