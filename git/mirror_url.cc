// Covered by tests/unit/git/mirror_url_test.cc and tests/fuzz/mirror_url_fuzz.cc.
#include "git/mirror_url.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/base/absl_view.h"
#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"

namespace offkey::git {
namespace {

constexpr size_t kMaxNameBytes = 120;
constexpr size_t kDigestBytes = 12;

absl::Status Refused(const std::string& shown, std::string_view why) {
  return absl::InvalidArgumentError(
      absl::StrCat("--mirror ", shown.empty() ? "" : PrintablePath(shown) + ": ", AbslView(why)));
}

bool IsClean(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7F;
  });
}

std::optional<std::string> PercentDecoded(std::string_view text) {
  std::string decoded;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      decoded += text[i];
      continue;
    }
    const std::optional<std::string> byte =
        i + 2 < text.size() ? HexDecode(text.substr(i + 1, 2)) : std::nullopt;
    if (!byte.has_value()) return std::nullopt;
    decoded += *byte;
    i += 2;
  }
  return decoded;
}

struct Parts {
  std::string protocol;
  std::string_view user_info;  // before the '@' of the host
  bool has_user_info = false;
  std::string host;       // lower case, with the port
  std::string_view path;  // with its slash; of scp's form without
  bool scp = false;
};

// `https://user:secret@host/path` with the part before the last '@' of the authority away.
absl::StatusOr<Parts> Split(std::string_view text) {
  Parts parts;
  const size_t scheme = text.find("://");
  std::string_view authority;
  if (scheme != std::string_view::npos &&
      text.substr(0, scheme).find_first_of("/:@") == std::string_view::npos) {
    parts.protocol = absl::AsciiStrToLower(AbslView(text.substr(0, scheme)));
    text.remove_prefix(scheme + 3);
    const size_t end = std::min(text.find('/'), text.size());
    authority = text.substr(0, end);
    parts.path = text.substr(end);
  } else {
    const size_t colon = text.find(':');
    const bool is_scp = colon != std::string_view::npos && colon > 0 &&
                        text.substr(0, colon).find('/') == std::string_view::npos;
    if (!is_scp || text.substr(colon).starts_with("::")) {
      return Refused("",
                     "not a URL; write https://host/path, ssh://user@host/path or, for a path "
                     "of this machine, file:///path");
    }
    parts.protocol = "ssh";
    parts.scp = true;
    authority = text.substr(0, colon);
    parts.path = text.substr(colon + 1);
  }
  const size_t at = authority.rfind('@');
  if (at != std::string_view::npos) {
    parts.has_user_info = true;
    parts.user_info = authority.substr(0, at);
    authority.remove_prefix(at + 1);
  }
  parts.host = absl::AsciiStrToLower(AbslView(authority));
  return parts;
}

bool IsHost(std::string_view host) {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_' ||
           c == ':' || c == '[' || c == ']';
  });
}

// The last parts of the address for people, its digest for the rest.
std::string DirectoryFor(std::string_view url) {
  const std::string_view named = url.substr(std::min(url.find("://") + 3, url.size()));
  std::string name;
  for (const char c : named) {
    const bool plain = absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-';
    name += plain ? c : '_';
  }
  if (std::string_view(name).ends_with(".git")) name.resize(name.size() - 4);
  if (name.size() > kMaxNameBytes) name = name.substr(name.size() - kMaxNameBytes);
  if (name.empty() || name[0] == '.' || name[0] == '-') name = absl::StrCat("_", name);
  const Digest digest = Sha256(url);
  return absl::StrCat(
      name, "-",
      HexEncode(std::string_view(reinterpret_cast<const char*>(digest.data()), kDigestBytes)),
      ".git");
}

}  // namespace

absl::StatusOr<MirrorUrl> ParseMirrorUrl(std::string_view text,
                                         const std::set<std::string>& allowed) {
  if (text.empty() || text.size() > kMaxUrlBytes) {
    return Refused("", "a URL has between 1 and 2,000 bytes");
  }
  if (text[0] == '-') return Refused("", "a URL does not begin with '-'");
  if (!IsClean(text)) return Refused("", "a URL holds no blanks and no control bytes");
  OFFKEY_ASSIGN_OR_RETURN(const Parts parts, Split(text));
  MirrorUrl url;
  url.protocol = parts.protocol;
  const bool web = url.protocol == "https" || url.protocol == "http";
  if (!web && url.protocol != "ssh" && url.protocol != "git" && url.protocol != "file") {
    return Refused("", "only https, http, ssh, git and file URLs are known");
  }
  const std::string user =
      web || !parts.has_user_info ? std::string() : absl::StrCat(AbslView(parts.user_info), "@");
  url.url = parts.scp ? absl::StrCat("ssh://", user, parts.host, "/", AbslView(parts.path))
                      : absl::StrCat(url.protocol, "://", user, parts.host, AbslView(parts.path));
  // From here on messages may show the URL; a password outside https never stands in it.
  const bool scp_password = parts.scp && parts.path.find('@') != std::string_view::npos;
  if (scp_password || (!web && parts.user_info.find(':') != std::string_view::npos)) {
    return Refused("", "a password is used with https only; ssh uses keys");
  }
  if (!allowed.contains(url.protocol)) {
    return Refused(url.url, absl::StrCat("the protocol ", url.protocol,
                                         " is not allowed; --mirror-protocols allows it"));
  }
  if (url.protocol == "file") {
    if (!parts.host.empty() || parts.has_user_info || parts.path.size() < 2) {
      return Refused(url.url, "a file URL is file:///path");
    }
  } else if (!IsHost(parts.host) || parts.host[0] == '-') {
    return Refused(url.url, "the host is missing or no name of a host");
  }
  if (parts.user_info.starts_with('-') ||
      parts.path.find_first_not_of('/') == std::string_view::npos || parts.path.starts_with('-') ||
      parts.path.starts_with("/-")) {
    return Refused(url.url, "the path is missing, or a part begins with '-'");
  }
  if (web && parts.path.find_first_of("?#") != std::string_view::npos) {
    return Refused("", "the URL of a repository has no query (?) and no fragment (#)");
  }
  if (parts.scp) {
    // ssh://host/~/path is relative to the home directory, as host:path is.
    const char* lead = parts.path.starts_with('/') ? "" : parts.path.starts_with('~') ? "/" : "/~/";
    url.url = absl::StrCat("ssh://", user, parts.host, lead, AbslView(parts.path));
  }
  while (url.url.ends_with('/')) url.url.pop_back();
  if (web && parts.has_user_info) {
    const std::optional<std::string> decoded = PercentDecoded(parts.user_info);
    if (!decoded.has_value() || decoded->find('\n') != std::string::npos ||
        decoded->find('\r') != std::string::npos || decoded->find('\0') != std::string::npos) {
      return Refused(url.url, "its user and password are not percent-encoded text");
    }
    const bool has_password = parts.user_info.find(':') != std::string_view::npos;
    url.authorization = SecretBytes(has_password ? *decoded : absl::StrCat(*decoded, ":"));
  }
  url.directory = DirectoryFor(url.url);
  return url;
}

}  // namespace offkey::git
