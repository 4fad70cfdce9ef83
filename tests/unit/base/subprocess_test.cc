#include "engine/base/subprocess.h"

#include <gtest/gtest.h>

#include <chrono>

namespace offkey {
namespace {

SubprocessOptions Shell(const std::string& text) {
  SubprocessOptions options;
  options.arguments = {"sh", "-c", text};
  options.environment = {"PATH=/usr/bin:/bin"};
  options.timeout_seconds = 20;
  return options;
}

double SecondsOf(const SubprocessOptions& options, absl::StatusCode expected) {
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(RunSubprocess(options).status().code(), expected);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

TEST(SubprocessTest, GivesCodeAndOutput) {
  const auto result = RunSubprocess(Shell("echo out; echo err >&2; exit 7"));
  ASSERT_TRUE(result.ok()) << result.status();
  EXPECT_EQ(result->exit_code, 7);
  EXPECT_NE(result->output.find("out\n"), std::string::npos);
  EXPECT_NE(result->output.find("err\n"), std::string::npos);
}

TEST(SubprocessTest, ASignalIsACode) {
  const auto result = RunSubprocess(Shell("kill -TERM $$"));
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->exit_code, 128 + 15);
}

TEST(SubprocessTest, ArgumentsAndEnvironmentAreExact) {
  SubprocessOptions options;
  options.arguments = {"printf", "[%s]", "a b", "$(id)", "", "-n;*"};
  const auto printed = RunSubprocess(options);
  ASSERT_TRUE(printed.ok());
  EXPECT_EQ(printed->output, "[a b][$(id)][][-n;*]");
  options.arguments = {"env"};
  options.environment = {"ONE=1", "TWO=a b"};
  const auto env = RunSubprocess(options);
  ASSERT_TRUE(env.ok());
  EXPECT_EQ(env->output, "ONE=1\nTWO=a b\n");
}

TEST(SubprocessTest, StandardInputIsEmpty) {
  const auto result = RunSubprocess(Shell("cat | wc -c"));
  ASSERT_TRUE(result.ok());
  EXPECT_NE(result->output.find('0'), std::string::npos);
}

TEST(SubprocessTest, LongOutputKeepsItsEnd) {
  const auto result = RunSubprocess(Shell("yes 0123456789abcde | head -c 3000000; echo the end"));
  ASSERT_TRUE(result.ok());
  EXPECT_LE(result->output.size(), kMaxSubprocessOutput);
  EXPECT_TRUE(result->output.ends_with("the end\n"));
}

TEST(SubprocessTest, NoSuchProgram) {
  SubprocessOptions options;
  options.arguments = {"no-such-program-anywhere"};
  EXPECT_EQ(RunSubprocess(options).status().code(), absl::StatusCode::kNotFound);
}

TEST(SubprocessTest, EndsWhatTakesTooLongWithItsChildren) {
  SubprocessOptions options = Shell("sleep 100 & sleep 100");
  options.timeout_seconds = 0.3;
  EXPECT_LT(SecondsOf(options, absl::StatusCode::kDeadlineExceeded), 4);
  // One that does not listen.
  options = Shell("trap '' TERM; while :; do sleep 0.05; done");
  options.timeout_seconds = 0.3;
  EXPECT_LT(SecondsOf(options, absl::StatusCode::kDeadlineExceeded), 10);
}

TEST(SubprocessTest, DoesNotWaitForWhoKeepsThePipe) {
  const auto begin = std::chrono::steady_clock::now();
  const auto result = RunSubprocess(Shell("sleep 100 & echo done"));
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->output, "done\n");
  EXPECT_LT(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(), 10);
}

TEST(SubprocessTest, StopAndWatchEndIt) {
  std::atomic<bool> stop = true;
  SubprocessOptions options = Shell("sleep 100");
  options.stop = &stop;
  EXPECT_LT(SecondsOf(options, absl::StatusCode::kCancelled), 5);
  options.stop = nullptr;
  options.watch = [] { return absl::ResourceExhaustedError("large"); };
  EXPECT_LT(SecondsOf(options, absl::StatusCode::kResourceExhausted), 5);
}

}  // namespace
}  // namespace offkey
