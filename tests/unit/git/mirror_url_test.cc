#include "git/mirror_url.h"

#include <gtest/gtest.h>

#include "git/mirror.h"

namespace offkey::git {
namespace {

const std::set<std::string> kAll = {"https", "http", "ssh", "git", "file"};

MirrorUrl Parsed(std::string_view text) {
  absl::StatusOr<MirrorUrl> url = ParseMirrorUrl(text, kAll);
  EXPECT_TRUE(url.ok()) << text << ": " << url.status();
  return url.ok() ? *std::move(url) : MirrorUrl();
}

TEST(MirrorUrlTest, Forms) {
  EXPECT_EQ(Parsed("https://Example.com/team/app.git/").url, "https://example.com/team/app.git");
  EXPECT_EQ(Parsed("HTTPS://example.com:8443/a").url, "https://example.com:8443/a");
  EXPECT_EQ(Parsed("ssh://git@example.com/team/app").url, "ssh://git@example.com/team/app");
  EXPECT_EQ(Parsed("git@example.com:team/app.git").url, "ssh://git@example.com/~/team/app.git");
  EXPECT_EQ(Parsed("git@example.com:/srv/app.git").url, "ssh://git@example.com/srv/app.git");
  EXPECT_EQ(Parsed("example.com:~jane/app").url, "ssh://example.com/~jane/app");
  EXPECT_EQ(Parsed("git://example.com/app").protocol, "git");
  EXPECT_EQ(Parsed("file:///srv/app.git").url, "file:///srv/app.git");
}

TEST(MirrorUrlTest, HostileTextsAreRefused) {
  for (const std::string_view text : {std::string_view(""),
                                      std::string_view("-x"),
                                      std::string_view("--upload-pack=touch /tmp/x"),
                                      std::string_view("ext::sh -c touch% /tmp/x"),
                                      std::string_view("ext::sh"),
                                      std::string_view("fd::17/foo"),
                                      std::string_view("/srv/app.git"),
                                      std::string_view("../app.git"),
                                      std::string_view("app.git"),
                                      std::string_view("https://example.com/a b"),
                                      std::string_view("https://example.com/a\nb"),
                                      std::string_view("https://example.com/a\0b", 23),
                                      std::string_view("https://example.com/\x1b[0m"),
                                      std::string_view("https://example.com/a\x7f"),
                                      std::string_view("https://example.com"),
                                      std::string_view("https://example.com/"),
                                      std::string_view("https:///path"),
                                      std::string_view("https://-oProxyCommand=x/path"),
                                      std::string_view("ssh://-oProxyCommand=x/path"),
                                      std::string_view("ssh://-l@example.com/path"),
                                      std::string_view("ssh://example.com/-path"),
                                      std::string_view("-oProxyCommand=x:path"),
                                      std::string_view("example.com:-path"),
                                      std::string_view("user@-oProxyCommand=x:path"),
                                      std::string_view("ssh://exa$(id)mple.com/a"),
                                      std::string_view("https://exam%0aple.com/a"),
                                      std::string_view("https://example.com/a?token=1"),
                                      std::string_view("https://example.com/a#b"),
                                      std::string_view("file://host/path"),
                                      std::string_view("file://user@/path"),
                                      std::string_view("file:///"),
                                      std::string_view("ssh://git:secretword@example.com/a"),
                                      std::string_view("git://u:secretword@h/a"),
                                      std::string_view("git:secretword@example.com:a"),
                                      std::string_view("ftp://example.com/a"),
                                      std::string_view("https://u:secretword%0a@example.com/a"),
                                      std::string_view("https://u:secretword%zz@example.com/a")}) {
    const absl::StatusOr<MirrorUrl> url = ParseMirrorUrl(text, kAll);
    EXPECT_FALSE(url.ok()) << text;
    EXPECT_EQ(url.status().message().find("secretword"), absl::string_view::npos) << text;
  }
  EXPECT_FALSE(ParseMirrorUrl("https://e.com/" + std::string(kMaxUrlBytes, 'a'), kAll).ok());
}

TEST(MirrorUrlTest, OnlyAllowedProtocols) {
  EXPECT_TRUE(ParseMirrorUrl("https://e.com/a", {"https"}).ok());
  const auto refused = ParseMirrorUrl("file:///a", {"https", "ssh"});
  ASSERT_FALSE(refused.ok());
  EXPECT_NE(refused.status().message().find("--mirror-protocols"), absl::string_view::npos);
}

TEST(MirrorUrlTest, CredentialsAreTakenOut) {
  const MirrorUrl url = Parsed("https://jane:se%40cret@example.com/a");
  EXPECT_EQ(url.url, "https://example.com/a");
  EXPECT_EQ(url.authorization.ExposeBytes(), "jane:se@cret");
  EXPECT_EQ(Parsed("https://tokentoken@example.com/a").authorization.ExposeBytes(), "tokentoken:");
  // An '@' in the password belongs to it.
  EXPECT_EQ(Parsed("https://jane:a@b@example.com/a").authorization.ExposeBytes(), "jane:a@b");
  EXPECT_EQ(url.directory, Parsed("https://example.com/a").directory);
  // Neither arguments nor, in plain, the environment.
  for (const std::string& text : MirrorArguments(url, {})) {
    EXPECT_EQ(text.find("cret"), std::string::npos) << text;
    EXPECT_EQ(text.find("Authorization"), std::string::npos) << text;
  }
  bool found = false;
  for (const std::string& text : MirrorEnvironment(url, {})) {
    found |= text == "GIT_CONFIG_VALUE_0=Authorization: Basic amFuZTpzZUBjcmV0";
  }
  EXPECT_TRUE(found);
}

TEST(MirrorUrlTest, DirectoryNamesAreTameAndDistinct) {
  std::set<std::string> names;
  const std::string_view urls[] = {"https://example.com/a/b",
                                   "https://example.com/a_b",
                                   "https://example.com/a%2Fb",
                                   "https://example.com/a/b.git",
                                   "http://example.com/a/b",
                                   "ssh://example.com/a/b",
                                   "ssh://git@example.com/a/b",
                                   "https://example.com/../b",
                                   "https://example.com/a/../../../b",
                                   "https://example.com/A/b",
                                   "https://example.com:443/a/b",
                                   "file:///a/b",
                                   "file:///../../etc"};
  for (const std::string_view text : urls) {
    const std::string name = Parsed(text).directory;
    EXPECT_TRUE(names.insert(name).second) << text;
    EXPECT_EQ(name.find('/'), std::string::npos);
    EXPECT_NE(name[0], '.');
    EXPECT_NE(name[0], '-');
    EXPECT_TRUE(name.ends_with(".git"));
  }
  const std::string long_name =
      Parsed("https://example.com/" + std::string(1500, 'x') + "/\xC3\xA9").directory;
  EXPECT_LT(long_name.size(), 200u);
  EXPECT_TRUE(
      Parsed("https://example.com/team/app.git").directory.starts_with("example.com_team_app-"));
}

TEST(MirrorTest, ArgumentsAreHardened) {
  const MirrorUrl url = Parsed("https://example.com/a");
  const std::vector<std::string> arguments = MirrorArguments(url, {});
  const std::set<std::string> set(arguments.begin(), arguments.end());
  for (const char* wanted :
       {"core.hooksPath=/dev/null", "credential.helper=", "protocol.allow=never",
        "protocol.https.allow=always", "protocol.ssh.allow=always", "transfer.fsckObjects=true"}) {
    EXPECT_TRUE(set.contains(wanted)) << wanted;
  }
  EXPECT_FALSE(set.contains("protocol.file.allow=always"));
  const std::vector<std::string> environment = MirrorEnvironment(url, {});
  const std::set<std::string> env(environment.begin(), environment.end());
  for (const char* wanted :
       {"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_TERMINAL_PROMPT=0",
        "GIT_ALLOW_PROTOCOL=https:ssh", "HOME=/nonexistent"}) {
    EXPECT_TRUE(env.contains(wanted)) << wanted;
  }
}

}  // namespace
}  // namespace offkey::git
