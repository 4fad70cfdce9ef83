// Covered by tests/e2e/redaction_test.py.
#include "cli/command_redaction.h"

#include <utility>

#include "engine/base/log.h"

namespace offkey {

CommandRedaction::CommandRedaction(std::shared_ptr<const CompiledRules> rules)
    : redactor_(std::move(rules)) {
  SetLogRedaction([this](std::string_view text) { return Redact(text); });
}

CommandRedaction::~CommandRedaction() { SetLogRedaction(nullptr); }

std::string CommandRedaction::Redact(std::string_view text) {
  const std::lock_guard<std::mutex> lock(mutex_);
  return redactor_.Redact(text);
}

}  // namespace offkey
