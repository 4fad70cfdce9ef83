// Covered by tests/unit/git/trailers_test.cc (against git) and tests/fuzz/commit_fuzz.cc.
#include "git/trailers.h"

#include <algorithm>
#include <optional>

namespace offkey::git {
namespace {

constexpr char kComment = '#';
constexpr std::string_view kScissors = "# ------------------------ >8 ------------------------\n";
constexpr std::string_view kGitGenerated[] = {"Signed-off-by: ", "(cherry picked from commit "};

// git's own: no vertical tab, no form feed; ASCII in every locale.
bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool IsAlphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsSpace(text.back())) text.remove_suffix(1);
  return text;
}

// The line that begins at `at`, with its end.
std::string_view LineAt(std::string_view text, size_t at) {
  const size_t end = text.find('\n', at);
  return text.substr(at, end == std::string_view::npos ? end : end + 1 - at);
}

bool IsBlank(std::string_view line) { return Trim(line).empty(); }

// Where the separator of a trailer is; nullopt: the line is none.
std::optional<size_t> SeparatorIn(std::string_view line) {
  bool blank = false;
  for (size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == ':') return i;
    if (!blank && (IsAlphanumeric(c) || c == '-')) continue;
    if (i == 0 || (c != ' ' && c != '\t')) return std::nullopt;
    blank = true;
  }
  return std::nullopt;
}

bool IsTrailerLine(std::string_view line) {
  const std::optional<size_t> separator = SeparatorIn(line);
  return separator && *separator >= 1 && !IsSpace(line[0]);
}

// Without the comments, blank lines and the block of conflicts at its end.
std::string_view WithoutEnd(std::string_view message) {
  size_t cutoff = message.size();
  if (message.starts_with(kScissors)) {
    cutoff = 0;
  } else {
    for (size_t at = message.find(kScissors); at != std::string_view::npos;
         at = message.find(kScissors, at + 1)) {
      if (message[at - 1] != '\n') continue;
      cutoff = at;
      break;
    }
  }
  size_t end = 0;  // of what counts, where something behind it does not
  bool in_conflicts = false;
  for (size_t at = 0; at < cutoff;) {
    const std::string_view line = LineAt(message, at);
    if (line[0] == kComment || line[0] == '\n') {
      if (end == 0) end = at;
    } else if (line == "Conflicts:\n") {
      in_conflicts = true;
      if (end == 0) end = at;
    } else if (in_conflicts && line[0] == '\t') {
      // A path of the block.
    } else if (end != 0) {
      end = 0;
      in_conflicts = false;
    }
    at += line.size();
  }
  return message.substr(0, end != 0 ? end : cutoff);
}

// The begin of the last line of text[0, end).
size_t LastLine(std::string_view text, size_t end) {
  if (end <= 1) return 0;
  const size_t newline = text.rfind('\n', end - 2);
  return newline == std::string_view::npos ? 0 : newline + 1;
}

// Where the paragraph of trailers begins; the message's size when it has none.
size_t FindTrailers(std::string_view message) {
  size_t title_end = 0;
  while (title_end < message.size()) {
    const std::string_view line = LineAt(message, title_end);
    if (line[0] != kComment && IsBlank(line)) break;
    title_end += line.size();
  }
  bool only_blank = true;
  bool generated = false;
  size_t trailers = 0;
  size_t others = 0;
  size_t continuations = 0;  // perhaps: of a trailer that stands above them
  for (size_t end = message.size(); end > 0;) {
    const size_t at = LastLine(message, end);
    if (at < title_end) break;
    const std::string_view line = LineAt(message, at);
    end = at;
    if (line[0] == kComment) {
      others += continuations;
      continuations = 0;
      continue;
    }
    if (IsBlank(line)) {
      if (only_blank) continue;
      others += continuations;
      const bool counts = (generated && trailers * 3 >= others) || (trailers > 0 && others == 0);
      return counts ? at + line.size() : message.size();
    }
    only_blank = false;
    if (std::any_of(std::begin(kGitGenerated), std::end(kGitGenerated),
                    [&](std::string_view prefix) { return line.starts_with(prefix); })) {
      ++trailers;
      continuations = 0;
      generated = true;
    } else if (IsTrailerLine(line)) {
      ++trailers;
      continuations = 0;
    } else if (IsSpace(line[0])) {
      ++continuations;
    } else {
      others += 1 + continuations;
      continuations = 0;
    }
  }
  return message.size();
}

std::string Unfolded(std::string_view value) {
  std::string text;
  for (size_t i = 0; i < value.size();) {
    if (value[i] != '\n') {
      text += value[i++];
      continue;
    }
    while (i < value.size() && IsSpace(value[i])) ++i;
    text += ' ';
  }
  return std::string(Trim(text));
}

}  // namespace

std::vector<Trailer> ParseTrailers(std::string_view message) {
  message = message.substr(0, message.find('\0'));
  message = WithoutEnd(message);
  std::vector<Trailer> trailers;
  for (size_t at = FindTrailers(message); at < message.size();) {
    // With the lines that continue it, where it is a trailer.
    size_t end = at + LineAt(message, at).size();
    const std::optional<size_t> separator = SeparatorIn(LineAt(message, at));
    const bool is_trailer = separator && *separator >= 1;
    while (is_trailer && end < message.size() && IsSpace(message[end])) {
      end += LineAt(message, end).size();
    }
    const std::string_view whole = message.substr(at, end - at);
    at = end;
    if (!is_trailer || whole[0] == kComment) continue;
    const std::string_view token = Trim(whole.substr(0, *separator));
    if (token.empty()) continue;
    if (trailers.size() == kMaxTrailers) break;
    trailers.push_back({std::string(token), Unfolded(Trim(whole.substr(*separator + 1)))});
  }
  return trailers;
}

TrailerPerson PersonInTrailer(std::string_view value) {
  value = Trim(value);
  const size_t open = value.find('<');
  if (open != std::string_view::npos) {
    const size_t close = value.find('>', open);
    if (close == std::string_view::npos) return {};
    return {Trim(value.substr(0, open)), Trim(value.substr(open + 1, close - open - 1))};
  }
  const bool address = value.find('@') != std::string_view::npos &&
                       std::none_of(value.begin(), value.end(), IsSpace);
  if (address) return {{}, value};
  return {};
}

}  // namespace offkey::git
