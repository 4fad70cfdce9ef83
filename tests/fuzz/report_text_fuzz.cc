// Any bytes as path, name and ref: the writers' output is valid UTF-8 without anything that could
// disturb a screen.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/base/check.h"
#include "engine/base/terminal.h"
#include "engine/base/utf8.h"
#include "engine/report/jsonl_writer.h"
#include "engine/report/sarif_writer.h"
#include "engine/report/text_writer.h"

namespace {

void CheckOutput(std::string_view out) {
  while (!out.empty()) {
    const auto character = offkey::FirstUtf8Character(out);
    OFFKEY_CHECK(character.has_value(), "not UTF-8");
    OFFKEY_CHECK(character->code_point == '\n' || !offkey::IsUnsafeOnScreen(character->code_point),
                 "unsafe on a screen");
    out.remove_prefix(character->bytes);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::string secret = text.substr(0, size / 2);
  offkey::Finding finding;
  finding.rule = "example.token";
  finding.masked = offkey::MaskSecret(secret);
  finding.secret = offkey::SecretBytes(secret);
  finding.from_history = true;
  finding.repo = text;
  finding.present_at = {text};
  offkey::CommitEvent event;
  event.path = text;
  event.author = {text, text};
  event.authored_at = {static_cast<int64_t>(size) * 1'000'003, static_cast<int32_t>(size)};
  finding.introduced.push_back(event);
  finding.occurrences.push_back({offkey::Holder::kBlob, {}, text, 0, size, {1, 1}});
  finding.occurrences_total = 1;
  offkey::RunSummary summary;
  summary.coverage.notes.insert(text);
  std::string out;
  offkey::OutputSink sink = offkey::OutputSink::ToString(&out);
  const auto write = [&](auto& writer) {
    out.clear();
    OFFKEY_CHECK(writer.Add(finding).ok() && writer.Finish(summary).ok(), "a string cannot fail");
    CheckOutput(out);
  };
  offkey::TextWriter text_writer(&sink, {});
  offkey::JsonlWriter jsonl_writer(&sink);
  offkey::SarifWriter sarif_writer(&sink, "0", [](std::string_view) { return std::string(); });
  write(text_writer);
  write(jsonl_writer);
  write(sarif_writer);
  return 0;
}
