// Covered by tests/unit/rule/evidence_test.cc.
#include "engine/rule/assigned_name.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "engine/base/absl_view.h"
#include "engine/rule/placeholder.h"

namespace offkey {

bool NamesPassword(const Assignment& assignment) {
  constexpr auto kPasswords = std::to_array<std::string_view>(
      {"pass", "pwd", "pw", "parol", "kennwort", "senha", "contras", "motde", "mot_de"});
  return ContainsOneOf(assignment.name, kPasswords);
}

bool IsLiteral(const Assignment& assignment) {
  if (assignment.quoted) return assignment.op != Operator::kAppend;
  switch (assignment.op) {
    case Operator::kElement:
    case Operator::kPair:
    case Operator::kColumn:
      return true;
    case Operator::kAssign:
      return assignment.whole_line || assignment.of_environment || assignment.defaulted ||
             assignment.follows_user || (assignment.told && NamesPassword(assignment));
    default:
      return false;
  }
}

bool EndsInToken(const Assignment& assignment) {
  return absl::EndsWithIgnoreCase(AbslView(assignment.name.substr(0, assignment.role_in_name)),
                                  "token");
}

bool NamesKeyAlone(const Assignment& assignment) {
  constexpr std::string_view kKey = "key";
  return assignment.name.size() == kKey.size() && StartsWithIgnoreCase(assignment.name, kKey);
}

bool IsNamedConstant(const Assignment& assignment) {
  const std::string_view name = assignment.name.substr(0, assignment.role_in_name);
  const bool constant = std::all_of(name.begin(), name.end(), [](char c) {
    return c == '_' || absl::ascii_isupper(static_cast<unsigned char>(c)) ||
           absl::ascii_isdigit(static_cast<unsigned char>(c));
  });
  if (!constant || name.find('_') == std::string_view::npos) return false;
  for (const std::string_view part : {"CSRF", "XSRF", "REQUEST", "PAGE", "NEXT", "CLIENT_TOKEN",
                                      "TEST", "DUMMY", "FORM", "CANCEL", "TRACE"}) {
    if (name.find(part) != std::string_view::npos) return false;
  }
  return true;
}

bool IsFlagForKey(const Assignment& assignment) {
  const std::string_view flag = assignment.name.substr(0, assignment.role_in_name);
  if (!flag.starts_with("--")) return false;
  constexpr auto kOthers = std::to_array<std::string_view>(
      {"client-token", "lock",      "action",  "next",   "start",  "continu", "page",
       "sync",         "request",   "idempot", "update", "creat",  "form",    "sr",
       "task",         "change",    "cancel",  "resume", "upload", "cursor",  "paginat",
       "lifecycle",    "concurren", "etag",    "dedup",  "eos",    "bos",     "pad"});
  if (ContainsOneOf(flag, kOthers)) return false;
  for (const absl::string_view end :
       {"token", "api-key", "api_key", "apikey", "access-key", "auth-key", "authkey", "loginkey",
        "login-key", "license-key", "deploy-key"}) {
    if (absl::EndsWithIgnoreCase(AbslView(flag), end)) return true;
  }
  return false;
}

bool IsTokenOfSomething(const Assignment& assignment) {
  return EndsInToken(assignment) && assignment.role_in_name > std::string_view("token").size();
}

bool IsKeyOfSomething(const Assignment& assignment) {
  const std::string_view name = assignment.name.substr(0, assignment.role_in_name);
  const size_t joint = name.find_last_of("_-");
  return joint != std::string_view::npos && joint >= 3 &&
         StartsWithIgnoreCase(name.substr(joint + 1), "key");
}

bool IsTokenOfEnvironment(const Assignment& assignment) {
  const bool plain = assignment.whole_line && !assignment.quoted &&
                     (assignment.op == Operator::kSpace || assignment.op == Operator::kAssign);
  const bool set = assignment.of_environment || plain;
  return set && EndsInToken(assignment) && IsNamedConstant(assignment);
}

bool IsStrayPw(const Assignment& assignment) {
  constexpr size_t kLongestJoined = 10;  // `keystorepw`
  constexpr size_t kLongestName = 40;
  const std::string_view name = assignment.name.substr(0, assignment.role_in_name);
  if (name.size() < 2 || !StartsWithIgnoreCase(name.substr(name.size() - 2), "pw")) return false;
  if (name.ends_with("pW")) return true;  // InetNtopW
  if (name.size() > kLongestName) return true;
  if (assignment.op == Operator::kSpace && !assignment.whole_line) return true;
  if (name.size() == 2) return false;
  const unsigned char before = static_cast<unsigned char>(name[name.size() - 3]);
  if (!absl::ascii_isalnum(before)) return false;
  if (absl::ascii_islower(before) && name[name.size() - 2] == 'P') return false;
  return name.size() > kLongestJoined || absl::ascii_isdigit(before);
}

bool AsksByCall(const Assignment& assignment) {
  return assignment.op == Operator::kArgument && !assignment.name_quoted &&
         ReadsName(assignment.name.substr(0, assignment.role_in_name));
}

bool IsVerbPass(const Assignment& assignment, std::string_view text) {
  return assignment.op == Operator::kSpace && assignment.quoted &&
         absl::EqualsIgnoreCase(AbslView(assignment.name), "pass") && assignment.value_begin > 0 &&
         text[assignment.value_begin - 1] == '`';
}

bool IsTypeWithScope(const Assignment& assignment, std::string_view text) {
  if (!assignment.name_quoted) return false;
  const size_t begin = text.substr(0, assignment.value_begin).rfind(assignment.name);
  return begin != text.npos && begin >= 2 && text.substr(begin - 2, 2) == "::";
}

bool IsNounSecret(const Assignment& assignment, std::string_view text) {
  if (assignment.op != Operator::kSpace || !assignment.quoted) return false;
  const std::string_view ahead = text.substr(0, assignment.value_begin);
  const size_t name = ahead.rfind(assignment.name);
  return name != ahead.npos && name >= 2 && ahead[name - 1] == ' ' &&
         absl::ascii_islower(static_cast<unsigned char>(ahead[name - 2])) != 0;
}

bool IsNeighbour(const Assignment& assignment, std::string_view value, const Makeup& makeup) {
  if (assignment.op != Operator::kPair) return false;
  if (value.starts_with("localhost:")) return true;
  if (value[0] == '-' && value.size() > 1 &&
      absl::ascii_isalpha(static_cast<unsigned char>(value[1])) != 0 && makeup.upper == 0) {
    return true;
  }
  return makeup.lower == 0 && makeup.signs == 0 && makeup.upper > makeup.digits &&
         std::none_of(assignment.name.begin(), assignment.name.end(), [](char c) {
           return absl::ascii_islower(static_cast<unsigned char>(c)) != 0;
         });
}

bool IsTokenOfRequest(const Assignment& assignment, std::string_view value) {
  if (!IsUuid(value)) return false;
  const absl::string_view name = AbslView(assignment.name);
  return absl::EndsWithIgnoreCase(name, "clienttoken") ||
         absl::EndsWithIgnoreCase(name, "client-token") ||
         absl::EndsWithIgnoreCase(name, "client_token");
}

bool SetsAnother(std::string_view wrapper) {
  const size_t dot = wrapper.rfind('.');
  if (dot == wrapper.npos) return false;
  return wrapper.substr(dot + 1).starts_with("with_");
}

bool IsUpstream(const Assignment& assignment) {
  if (assignment.op != Operator::kSpace || assignment.quoted) return false;
  constexpr auto kUpstreams = std::to_array<std::string_view>(
      {"proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass"});
  return std::find(kUpstreams.begin(), kUpstreams.end(), assignment.name) != kUpstreams.end();
}

bool SignsWithIt(std::string_view name) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"secret_key", "secretkey", "jwt_key", "jwtkey", "cookie_key", "cookiekey", "session_key",
       "sessionkey", "signing_key", "signingkey", "hmac_key", "hmackey"});
  return ContainsOneOf(name, kNames);
}

bool IsBehindPlaceholder(const Assignment& assignment, std::string_view value) {
  return assignment.op == Operator::kElement && value.front() == '@' &&
         value.find('.') != std::string_view::npos;
}

}  // namespace offkey
