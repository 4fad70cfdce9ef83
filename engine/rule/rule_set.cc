// Covered by tests/unit/rule/rule_set_test.cc.
#include "engine/rule/rule_set.h"

#include <elf.h>
#include <link.h>

#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/base/digest.h"
#include "engine/base/hex.h"
#include "engine/base/status_macros.h"
#include "engine/rule/concat.h"
#include "engine/rule/embedded_rules.h"
#include "engine/rule/rule_codec.h"
#include "engine/rule/rule_digest.h"

namespace offkey {
namespace {

// The first object that is listed is the program itself; its build id is the linker's hash over
// all of it, built-in rules and the code that expands them included.
int TakeBuildId(dl_phdr_info* info, size_t, void* out) {
  for (size_t i = 0; i < info->dlpi_phnum; ++i) {
    const ElfW(Phdr)& header = info->dlpi_phdr[i];
    if (header.p_type != PT_NOTE) continue;
    std::string_view notes(reinterpret_cast<const char*>(info->dlpi_addr + header.p_vaddr),
                           header.p_memsz);
    while (notes.size() >= sizeof(ElfW(Nhdr))) {
      ElfW(Nhdr) note = {};
      std::memcpy(&note, notes.data(), sizeof(note));
      notes.remove_prefix(sizeof(note));
      const size_t name = (size_t{note.n_namesz} + 3) / 4 * 4;
      const size_t text = (size_t{note.n_descsz} + 3) / 4 * 4;
      if (name + text > notes.size()) break;
      if (note.n_type == NT_GNU_BUILD_ID && notes.substr(0, 4) == std::string_view("GNU\0", 4)) {
        static_cast<std::string*>(out)->assign(notes.substr(name, note.n_descsz));
        return 1;
      }
      notes.remove_prefix(name + text);
    }
  }
  return 1;
}

// Empty when the program has no build id: then nothing is cached.
std::string CacheName(const RuleSources& sources, const std::vector<RuleFile>& files) {
  std::string build;
  dl_iterate_phdr(TakeBuildId, &build);
  if (build.empty()) return "";
  Sha256Stream hash;
  const auto add = [&hash](std::string_view text) {
    hash.Add(Concat(text.size(), ":"));
    hash.Add(text);
  };
  add("offkey.parsed.2");
  add(build);
  add(Concat(static_cast<int>(sources.min_confidence), sources.built_in ? "+" : "-",
             sources.with_examples ? "+" : "-"));
  for (const RuleFile& file : files) {
    add(file.path);
    add(file.text);
  }
  const Digest digest = hash.Finish();
  return HexEncode({reinterpret_cast<const char*>(digest.data()), digest.size()}) + ".parsed";
}

}  // namespace

absl::StatusOr<SoundRules> ReadRuleSet(const RuleSources& sources) {
  RuleTexts texts;
  if (!sources.directory.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(texts, ReadRuleTexts(sources.directory));
  }
  return ReadSoundRules(texts.Files(),
                        sources.built_in ? EmbeddedRuleFiles() : absl::Span<const RuleFile>());
}

absl::StatusOr<std::vector<Rule>> LoadRuleSet(const RuleSources& sources,
                                              const KeyedDirectory& cache) {
  RuleTexts texts;
  if (!sources.directory.empty()) {
    OFFKEY_ASSIGN_OR_RETURN(texts, ReadRuleTexts(sources.directory));
  }
  const std::vector<RuleFile> files = texts.Files();
  const std::string name = CacheName(sources, files);
  if (!name.empty()) {
    const std::optional<std::string> bytes = ReadKeyedFile(cache, name);
    if (bytes.has_value()) {
      std::optional<std::vector<Rule>> rules = DecodeRules(*bytes);
      if (rules.has_value()) return *std::move(rules);
    }
  }
  OFFKEY_ASSIGN_OR_RETURN(
      std::vector<Rule> rules,
      ParseRules(files, sources.built_in ? EmbeddedRuleFiles() : absl::Span<const RuleFile>()));
  // Rules below the threshold take no part at all: they cost no scan and shadow no match.
  std::erase_if(rules, [&](const Rule& rule) { return rule.confidence < sources.min_confidence; });
  if (!sources.with_examples) {
    for (Rule& rule : rules) {
      rule.examples.clear();
      rule.near_misses.clear();
      rule.references.clear();
      rule.sample.clear();
      // Templates of examples, too.
      for (ValuePattern* form : {rule.named.has_value() ? &rule.named->form : nullptr,
                                 rule.token.has_value() ? &rule.token->form : nullptr}) {
        if (form == nullptr) continue;
        form->shortest.clear();
        form->longest.clear();
      }
    }
  }
  for (Rule& rule : rules) rule.digest = DigestOfRule(rule);
  if (!name.empty()) WriteKeyedFile(cache, name, EncodeRules(rules));
  return rules;
}

}  // namespace offkey
