// Covered by tests/unit/attribution/access_forms_test.cc.
//
// Forms: GitHub REST "List repository collaborators", "List repository teams", "List team
// repositories", "List team members", "List organization members"; GitLab "Group and project
// members API". Every other field of theirs is nothing to us.
#include <algorithm>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/access/kinds.h"
#include "engine/attribution/access/repository_names.h"
#include "engine/attribution/inventory/listing_fields.h"
#include "engine/base/absl_view.h"
#include "engine/base/file.h"
#include "engine/base/status_macros.h"
#include "engine/model/roster_person.h"

namespace offkey {
namespace {

using AccessResult = absl::StatusOr<AccessEntry>;

constexpr size_t kMaxNameBytes = 256;
constexpr int64_t kDaySeconds = 86'400;
constexpr int64_t kGitlabReporter = 20;  // the least level that reads a private project's code

std::string ScopeOfReaders(const std::string& repo) { return absl::StrCat("readers of ", repo); }
std::string ScopeOfMembers(const std::string& group) { return absl::StrCat("members of ", group); }
std::string ScopeOfRepositories(const std::string& group) {
  return absl::StrCat("repositories of ", group);
}

// Of somebody: to the repository that was given, or else the group.
void Place(const AccessContext& context, AccessEntry* entry) {
  if (!context.repo.empty()) {
    entry->repo = context.repo;
    entry->scope = ScopeOfReaders(entry->repo);
  } else {
    entry->group = context.group;
    entry->scope = ScopeOfMembers(entry->group);
  }
}

absl::StatusOr<std::string> LoginOf(const AccessContext& context, const std::string& login,
                                    const std::string& number) {
  OFFKEY_ASSIGN_OR_RETURN(const RosterIdentity identity,
                          LoginIdentity(context.host, login, number));
  return IdentityText(identity);
}

// `permissions` has a member for each level; its `pull` says whether they can read.
void AddGithubLevel(JsonFields* fields, AccessEntry* entry) {
  entry->level = fields->Text("role_name");
  if (entry->level.empty()) entry->level = fields->Text("permission");
  const std::optional<bool> pull = fields->Bool("permissions.pull");
  entry->reads = pull.value_or(entry->level != "none");
}

AccessResult GithubPerson(const ListingRecord& record, const AccessContext& context) {
  JsonFields fields(record.json);
  AccessEntry entry;
  const std::string login = fields.RequiredText("login");
  const std::string number = fields.Id("id");
  AddGithubLevel(&fields, &entry);
  OFFKEY_RETURN_IF_ERROR(fields.status());
  OFFKEY_ASSIGN_OR_RETURN(entry.who, LoginOf(context, login, number));
  Place(context, &entry);
  return entry;
}

AccessResult GithubTeam(const ListingRecord& record, const AccessContext& context) {
  JsonFields fields(record.json);
  AccessEntry entry;
  const std::string slug = fields.RequiredText("slug");
  AddGithubLevel(&fields, &entry);
  OFFKEY_RETURN_IF_ERROR(fields.status());
  // The organisation is the repository's owner.
  const size_t end = context.repo.rfind('/');
  if (end == std::string::npos) {
    return absl::InvalidArgumentError(
        "--repo has no owner, whose teams these are; write owner/name");
  }
  const size_t begin = context.repo.rfind('/', end - 1);
  const std::string owner = context.repo.substr(begin == std::string::npos ? 0 : begin + 1,
                                                end - (begin == std::string::npos ? 0 : begin + 1));
  OFFKEY_ASSIGN_OR_RETURN(entry.group, FoldGroupName(absl::StrCat(owner, "/", slug)));
  entry.repo = context.repo;
  entry.scope = ScopeOfReaders(entry.repo);
  return entry;
}

AccessResult GithubTeamRepository(const ListingRecord& record, const AccessContext& context) {
  JsonFields fields(record.json);
  AccessEntry entry;
  const std::string name = fields.RequiredText("full_name");
  AddGithubLevel(&fields, &entry);
  OFFKEY_RETURN_IF_ERROR(fields.status());
  OFFKEY_ASSIGN_OR_RETURN(entry.repo, FoldRepositoryName(name));
  if (entry.repo.find('*') != std::string::npos) {
    return absl::InvalidArgumentError("`full_name` is no name of a repository");
  }
  entry.group = context.group;
  entry.scope = ScopeOfRepositories(entry.group);
  return entry;
}

AccessResult GitlabMember(const ListingRecord& record, const AccessContext& context) {
  JsonFields fields(record.json);
  AccessEntry entry;
  const std::string login = fields.RequiredText("username");
  const std::string number = fields.Id("id");
  entry.level = fields.RequiredId("access_level");
  const std::optional<int64_t> since = fields.Time("created_at");
  const std::optional<int64_t> until = fields.Time("expires_at");
  const std::string state = fields.Text("membership_state");
  OFFKEY_RETURN_IF_ERROR(fields.status());
  const bool number_of_digits =
      entry.level.size() <= 3 && std::all_of(entry.level.begin(), entry.level.end(), [](char c) {
        return absl::ascii_isdigit(static_cast<unsigned char>(c));
      });
  if (!number_of_digits) {
    return absl::InvalidArgumentError("`access_level` is none of GitLab's numbers");
  }
  entry.reads = std::stoi(entry.level) >= kGitlabReporter && state != "awaiting";
  OFFKEY_ASSIGN_OR_RETURN(entry.who, LoginOf(context, login, number));
  if (since) entry.when.from = *since;
  // A day, which still counts.
  if (until) entry.when.until = *until + kDaySeconds;
  Place(context, &entry);
  return entry;
}

struct OwnFields {
  std::string who, repo, group, from, until, level;
};

absl::StatusOr<std::string> WhoIn(const std::string& text, const AccessContext& context) {
  absl::StatusOr<RosterIdentity> identity = absl::InvalidArgumentError("");
  if (text.find('/') != std::string::npos) {
    identity = LoginIdentity(text);
  } else if (text.find('@') != std::string::npos) {
    identity = EmailIdentity(text);
  } else if (!context.host.empty()) {
    identity = LoginIdentity(context.host, text, "");
  } else {
    return absl::InvalidArgumentError(
        "`who` is no e-mail address and no login; write host/login, or say --host");
  }
  OFFKEY_RETURN_IF_ERROR(identity.status());
  return IdentityText(*identity);
}

// What the record lacks, the options say.
AccessResult Own(const OwnFields& fields, const AccessContext& context) {
  AccessEntry entry;
  entry.level = fields.level;
  if (entry.level.size() > kMaxNameBytes) {
    return absl::InvalidArgumentError("`level` is too long; write read, write or the like");
  }
  const std::string level = absl::AsciiStrToLower(entry.level);
  entry.reads = level != "none" && level != "no access";
  for (const auto& [text, bound] : {std::make_pair(&fields.from, &entry.when.from),
                                    std::make_pair(&fields.until, &entry.when.until)}) {
    OFFKEY_ASSIGN_OR_RETURN(const std::optional<int64_t> time, ListingTime(*text, /*utc=*/false));
    if (time) *bound = *time;
  }
  if (entry.when.from >= entry.when.until) {
    return absl::InvalidArgumentError(
        "`until` does not lie after `from`; the end itself is not included");
  }
  if (!fields.who.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(entry.who, WhoIn(fields.who, context));
  }
  if (!fields.group.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(entry.group, FoldGroupName(fields.group));
  }
  if (!fields.repo.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(entry.repo, FoldRepositoryName(fields.repo));
  }
  if (entry.repo.empty() && (entry.who.empty() || entry.group.empty())) entry.repo = context.repo;
  if (entry.group.empty() && (entry.who.empty() || entry.repo.empty())) {
    entry.group = context.group;
  }
  const int given =
      (entry.who.empty() ? 0 : 1) + (entry.group.empty() ? 0 : 1) + (entry.repo.empty() ? 0 : 1);
  if (given != 2) {
    return absl::InvalidArgumentError(
        "write two of `who`, `group` and `repo`: who reads a repository, who is in a group, or "
        "which group reads a repository");
  }
  entry.scope = entry.repo.empty() ? ScopeOfMembers(entry.group) : ScopeOfReaders(entry.repo);
  return entry;
}

constexpr const char* kOwnColumns[] = {"who", "repo", "group", "from", "until", "level"};

AccessResult OwnRow(const ListingRecord& record, const AccessContext& context) {
  const auto& f = record.fields;
  return Own({f[0], f[1], f[2], f[3], f[4], f[5]}, context);
}

AccessResult OwnObject(const ListingRecord& record, const AccessContext& context) {
  JsonFields fields(record.json);
  for (const auto& [key, value] : record.json.members) {
    if (std::find(std::begin(kOwnColumns), std::end(kOwnColumns), key) == std::end(kOwnColumns)) {
      return absl::InvalidArgumentError(
          absl::StrCat("no key is called ", PrintablePath(key),
                       "; there are who, repo, group, from, until, level"));
    }
  }
  const OwnFields own = {fields.Text("who"),  fields.Text("repo"),  fields.Text("group"),
                         fields.Text("from"), fields.Text("until"), fields.Text("level")};
  OFFKEY_RETURN_IF_ERROR(fields.status());
  return Own(own, context);
}

constexpr const char* kOwnLists[] = {"access"};

constexpr AccessKind kKinds[] = {
    {"csv",
     "your own table: who,repo,group,from,until,level",
     "",
     {ListingFormat::kCsv, {}, kOwnColumns, 0, true},
     OwnRow,
     true,
     true,
     false},
    {"json",
     "your own JSON or JSON lines, with the same keys",
     "",
     {ListingFormat::kJson, kOwnLists, {}, 0},
     OwnObject,
     true,
     true,
     false},
    {"github-collaborators",
     "GET /repos/OWNER/REPO/collaborators: who reads --repo",
     "github.com",
     {ListingFormat::kJson, {}, {}, 0},
     GithubPerson,
     true,
     false,
     true},
    {"github-members",
     "GET /orgs/ORG/members or /orgs/ORG/teams/TEAM/members: who is in --group, or reads --repo",
     "github.com",
     {ListingFormat::kJson, {}, {}, 0},
     GithubPerson,
     true,
     true,
     true},
    {"github-repo-teams",
     "GET /repos/OWNER/REPO/teams: which teams (OWNER/TEAM) read --repo",
     "github.com",
     {ListingFormat::kJson, {}, {}, 0},
     GithubTeam,
     true,
     false,
     true},
    {"github-team-repos",
     "GET /orgs/ORG/teams/TEAM/repos: what --group reads",
     "github.com",
     {ListingFormat::kJson, {}, {}, 0},
     GithubTeamRepository,
     false,
     true,
     true},
    {"gitlab-members",
     "GET /projects/ID/members/all or /groups/ID/members/all: who reads --repo, or is in --group",
     "gitlab.com",
     {ListingFormat::kJson, {}, {}, 0},
     GitlabMember,
     true,
     true,
     true},
};

}  // namespace

absl::Span<const AccessKind> AccessKinds() { return kKinds; }

absl::StatusOr<const AccessKind*> FindAccessKind(std::string_view name) {
  std::string names;
  for (const AccessKind& kind : kKinds) {
    if (kind.name == name) return &kind;
    absl::StrAppend(&names, names.empty() ? "" : ", ", kind.name);
  }
  return absl::InvalidArgumentError(
      absl::StrCat("no kind \"", PrintablePath(name), "\"; there are ", names));
}

absl::StatusOr<std::string> FoldGroupName(std::string_view text) {
  std::string name = absl::AsciiStrToLower(absl::StripAsciiWhitespace(AbslView(text)));
  if (name.empty() || name.size() > kMaxNameBytes ||
      std::any_of(name.begin(), name.end(),
                  [](char c) { return absl::ascii_iscntrl(static_cast<unsigned char>(c)); })) {
    return absl::InvalidArgumentError("a group has a name of 1 to 256 bytes on one line");
  }
  return name;
}

std::string ScopeOf(const AccessKind& kind, const AccessContext& context) {
  if (!context.repo.empty()) return ScopeOfReaders(context.repo);
  if (context.group.empty()) return "";
  return kind.takes_repo ? ScopeOfMembers(context.group) : ScopeOfRepositories(context.group);
}

}  // namespace offkey
