// CommandRedaction: what a command says itself, beside findings and coverage, goes through the
// redactor too: lines on standard error, the name of a repository, notes made of error texts.
//
// It knows the forms of credentials, not the secrets that a sweep found: those end with the sweep.
// While it lives, every line of engine/base/log.h passes through it. One at a time in a process.
// Thread rule: Redact may be called from any thread.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "engine/report/redact.h"
#include "engine/rule/compiled_rules.h"

namespace offkey {

class CommandRedaction {
 public:
  explicit CommandRedaction(std::shared_ptr<const CompiledRules> rules);
  ~CommandRedaction();
  CommandRedaction(const CommandRedaction&) = delete;
  CommandRedaction& operator=(const CommandRedaction&) = delete;

  std::string Redact(std::string_view text);

 private:
  std::mutex mutex_;
  Redactor redactor_;  // guarded by mutex_
};

}  // namespace offkey
