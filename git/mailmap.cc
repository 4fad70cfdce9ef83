// Covered by tests/unit/git/mailmap_test.cc and tests/fuzz/commit_fuzz.cc.
#include "git/mailmap.h"

#include <algorithm>
#include <tuple>

#include "absl/strings/ascii.h"

namespace offkey::git {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string Lower(std::string_view text) { return absl::AsciiStrToLower(std::string(text)); }

struct Mailbox {
  std::string_view name;
  std::string_view email;
};

// Takes `Name <email>` from the start of *text. False when there is no pair of angle brackets.
bool TakeMailbox(std::string_view* text, Mailbox* mailbox) {
  const size_t open = text->find('<');
  if (open == std::string_view::npos) return false;
  const size_t close = text->find('>', open + 1);
  if (close == std::string_view::npos) return false;
  std::string_view name = text->substr(0, open);
  while (!name.empty() && IsSpace(name.front())) name.remove_prefix(1);
  while (!name.empty() && IsSpace(name.back())) name.remove_suffix(1);
  *mailbox = {name, text->substr(open + 1, close - open - 1)};
  text->remove_prefix(close + 1);
  return true;
}

}  // namespace

Mailmap Mailmap::Parse(std::string_view text) {
  Mailmap mailmap;
  text = text.substr(0, kMaxMailmapBytes);
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    // git reads lines as C strings.
    mailmap.AddLine(line.substr(0, line.find('\0')));
  }
  return mailmap;
}

void Mailmap::AddLine(std::string_view line) {
  if (line.starts_with('#')) return;
  Mailbox proper;
  Mailbox commit;
  if (!TakeMailbox(&line, &proper) || proper.email.empty()) return;
  if (!TakeMailbox(&line, &commit)) {
    // One mailbox: it is the address to look for, and only the name is given.
    commit = {"", proper.email};
    proper.email = "";
  }
  Entry& entry = entries_[Lower(commit.email)];
  if (commit.name.empty()) {
    // Lines for the same address add up: one may give the name, another the address.
    if (!proper.name.empty()) entry.any_name.name = std::string(proper.name);
    if (!proper.email.empty()) entry.any_name.email = std::string(proper.email);
  } else {
    entry.by_name[Lower(commit.name)] = {std::string(proper.name), std::string(proper.email)};
  }
}

Mailmap::Identity Mailmap::Resolve(std::string_view name, std::string_view email) const {
  const auto entry = entries_.find(Lower(email));
  if (entry == entries_.end()) return {name, email};
  const Target* target = &entry->second.any_name;
  if (!entry->second.by_name.empty()) {
    if (const auto named = entry->second.by_name.find(Lower(name));
        named != entry->second.by_name.end()) {
      target = &named->second;
    }
  }
  return {target->name.empty() ? name : std::string_view(target->name),
          target->email.empty() ? email : std::string_view(target->email)};
}

std::vector<Mailmap::Mapping> Mailmap::Mappings() const {
  std::vector<Mapping> mappings;
  for (const auto& [email, entry] : entries_) {
    if (!entry.any_name.email.empty()) mappings.push_back({email, entry.any_name.email, ""});
    for (const auto& [name, target] : entry.by_name) {
      if (!target.email.empty()) mappings.push_back({email, target.email, name});
    }
  }
  std::sort(mappings.begin(), mappings.end(), [](const Mapping& a, const Mapping& b) {
    return std::tie(a.commit_email, a.commit_name) < std::tie(b.commit_email, b.commit_name);
  });
  return mappings;
}

}  // namespace offkey::git
