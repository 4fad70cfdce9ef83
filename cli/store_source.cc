#include "cli/store_source.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/base/glob.h"
#include "engine/base/json_writer.h"
#include "engine/base/status_macros.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"
#include "engine/report/quantity.h"

namespace offkey {
namespace {

constexpr size_t kMostNamed = 5;

struct Source {
  std::vector<SweptRepository> repositories;
  std::vector<SweptRepository> incomplete;
  int64_t oldest = 0;
  int64_t newest = 0;
};

absl::StatusOr<Source> ReadSource(Store& store, const std::string& repo) {
  Source source;
  OFFKEY_ASSIGN_OR_RETURN(source.repositories, store.ListRepositories());
  std::erase_if(source.repositories, [&](const SweptRepository& one) {
    return !repo.empty() && !GlobMatchesPathEnd(repo, one.name);
  });
  for (const SweptRepository& one : source.repositories) {
    const bool first = &one == &source.repositories[0];
    source.oldest = first ? one.finished_at : std::min(source.oldest, one.finished_at);
    source.newest = first ? one.finished_at : std::max(source.newest, one.finished_at);
    if (!one.complete) source.incomplete.push_back(one);
  }
  return source;
}

std::string Date(int64_t seconds) { return FormatDate({seconds, 0}); }

}  // namespace

std::string IncompleteText(const std::vector<std::string>& lines, bool verbose) {
  std::string text;
  const size_t most = verbose ? lines.size() : kMostNamed;
  for (size_t i = 0; i < lines.size() && i < most; ++i) {
    absl::StrAppend(&text, i == 0 ? "  incomplete  " : "              ", lines[i], "\n");
  }
  if (lines.size() > most) {
    absl::StrAppend(&text, "              and ", GroupDigits(lines.size() - most),
                    " more (-v names them)\n");
  }
  return text;
}

absl::StatusOr<std::string> SourceText(Store& store, const std::string& repo, bool verbose) {
  OFFKEY_ASSIGN_OR_RETURN(const Source source, ReadSource(store, repo));
  if (source.repositories.empty()) {
    return std::string(repo.empty() ? "  from        the store, into which nothing was swept yet: "
                                      "`offkey sweep REPO` fills it\n"
                                    : "  from        the store, which knows no such repository\n");
  }
  std::string text =
      absl::StrCat("  from        the store: ", GroupDigits(source.repositories.size()),
                   source.repositories.size() == 1 ? " repository" : " repositories", ", swept ",
                   Date(source.oldest));
  if (Date(source.oldest) != Date(source.newest)) {
    absl::StrAppend(&text, " to ", Date(source.newest));
  }
  text += '\n';
  std::vector<std::string> lines;
  for (const SweptRepository& one : source.incomplete) {
    lines.push_back(absl::StrCat(EscapeForTerminal(one.name), ", swept ", Date(one.finished_at)));
  }
  text += IncompleteText(lines, verbose);
  if (!source.incomplete.empty()) {
    text += "              what their last sweeps could not read may hold more\n";
  }
  return text;
}

absl::Status AppendSourceJson(Store& store, const std::string& repo, JsonWriter* json) {
  OFFKEY_ASSIGN_OR_RETURN(const Source source, ReadSource(store, repo));
  json->Key("source").String("store");
  json->Key("repositories").Number(source.repositories.size());
  if (!source.repositories.empty()) {
    json->Key("swept_from").String(FormatRfc3339({source.oldest, 0}));
    json->Key("swept_until").String(FormatRfc3339({source.newest, 0}));
  }
  json->Key("incomplete").BeginArray();
  for (const SweptRepository& one : source.incomplete) json->String(one.name);
  json->EndArray();
  return absl::OkStatus();
}

}  // namespace offkey
