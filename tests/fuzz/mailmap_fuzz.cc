// A mailmap and a person from foreign bytes, parted by the first empty line, against a plain
// reading of gitmailmap(5): all lines for the person's address, in order.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "absl/strings/match.h"
#include "engine/base/absl_view.h"
#include "engine/base/check.h"
#include "git/mailmap.h"

namespace {

using offkey::AbslView;

bool SameText(std::string_view a, std::string_view b) {
  return absl::EqualsIgnoreCase(AbslView(a), AbslView(b));
}

struct Mailbox {
  std::string_view name;
  std::string_view email;
  bool found = false;
};

Mailbox Take(std::string_view* line) {
  const size_t open = line->find('<');
  const size_t close = open == line->npos ? line->npos : line->find('>', open);
  if (close == line->npos) return {};
  std::string_view name = line->substr(0, open);
  const size_t first = name.find_first_not_of(" \t\r");
  name = first == name.npos ? "" : name.substr(first, name.find_last_not_of(" \t\r") - first + 1);
  const Mailbox mailbox = {name, line->substr(open + 1, close - open - 1), true};
  line->remove_prefix(close + 1);
  return mailbox;
}

// Reads the whole text for one person.
offkey::git::Mailmap::Identity Plain(std::string_view text, std::string_view name,
                                     std::string_view email) {
  offkey::git::Mailmap::Identity by_email;
  offkey::git::Mailmap::Identity by_name;
  bool named = false;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = end + 1;
    line = line.substr(0, line.find('\0'));
    if (line.starts_with('#')) continue;
    Mailbox proper = Take(&line);
    if (!proper.found || proper.email.empty()) continue;
    Mailbox commit = Take(&line);
    if (!commit.found) {
      commit = {"", proper.email, true};
      proper.email = "";
    }
    if (!SameText(commit.email, email)) continue;
    if (!commit.name.empty()) {
      if (!SameText(commit.name, name)) continue;
      by_name = {proper.name, proper.email};
      named = true;
      continue;
    }
    if (!proper.name.empty()) by_email.name = proper.name;
    if (!proper.email.empty()) by_email.email = proper.email;
  }
  const auto& found = named ? by_name : by_email;
  return {found.name.empty() ? name : found.name, found.email.empty() ? email : found.email};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t cut = std::min(input.find("\n\n"), input.size());
  const std::string_view text = input.substr(std::min(cut + 2, input.size()));
  const std::string_view person = input.substr(0, cut);
  const size_t line = std::min(person.find('\n'), person.size());
  const std::string_view name = person.substr(0, line);
  const std::string_view email = person.substr(std::min(line + 1, person.size()));
  const offkey::git::Mailmap mailmap = offkey::git::Mailmap::Parse(text);
  const auto folded = mailmap.Resolve(name, email);
  const auto plain = Plain(text, name, email);
  OFFKEY_CHECK(folded.name == plain.name && folded.email == plain.email, "another identity");
  return 0;
}
