// Covered by tests/unit/rule/compiled_rules_test.cc.
#include "engine/rule/rule_digest.h"

#include <cstdint>
#include <set>
#include <string_view>
#include <utility>

#include "engine/base/hex.h"
#include "engine/rule/concat.h"
#include "engine/rule/rule.h"

namespace offkey {
namespace {

// Part of every digest: to be raised when the meaning of a check or of a match changes.
constexpr std::string_view kSemantics = "offkey.rules.11";

// Length-prefixed, so that no two different rule sets can give the same bytes. They are gathered
// and hashed at once: of the ways measured the fastest, and this runs at every start.
class DigestWriter {
 public:
  void Text(std::string_view text) {
    Integer(text.size());
    Bytes(text);
  }
  void Integer(uint64_t value) {
    char bytes[8];
    for (int i = 0; i < 8; ++i) bytes[i] = static_cast<char>(value >> (8 * i));
    Bytes({bytes, sizeof(bytes)});
  }
  void Texts(const std::vector<std::string>& texts) {
    Integer(texts.size());
    for (const std::string& text : texts) Text(text);
  }
  Digest Finish() const { return Blake2b(bytes_); }

 private:
  void Bytes(std::string_view bytes) { bytes_.append(bytes); }

  std::string bytes_;
};

void AddRule(const Rule& rule, DigestWriter* digest) {
  digest->Text(rule.id);
  digest->Text(rule.name);
  digest->Text(rule.provider);
  digest->Integer(static_cast<uint64_t>(rule.confidence));
  digest->Integer(static_cast<uint64_t>(static_cast<int64_t>(rule.precedence)));
  digest->Texts(rule.keywords);
  digest->Integer(rule.keywords_ignore_case ? 1 : 0);
  digest->Texts(rule.openings);
  digest->Text(rule.pattern);
  digest->Integer(rule.before_bytes);
  digest->Integer(rule.named.has_value() ? 1 : 0);
  if (rule.named.has_value()) {
    digest->Texts(rule.named->words);
    digest->Texts(rule.named->roles);
    digest->Texts(rule.named->names);
  }
  digest->Integer(rule.assigned.has_value() ? 1 : 0);
  if (rule.assigned.has_value()) {
    digest->Integer(static_cast<uint64_t>(rule.assigned->kind));
    digest->Integer(static_cast<uint64_t>(rule.assigned->strength));
  }
  digest->Integer(rule.whole_file.has_value() ? 1 : 0);
  if (rule.whole_file.has_value()) {
    digest->Texts(rule.whole_file->paths);
    digest->Integer(
        rule.whole_file->kind.has_value() ? static_cast<uint64_t>(*rule.whole_file->kind) + 1 : 0);
    digest->Integer(static_cast<uint64_t>(rule.whole_file->strength));
  }
  digest->Integer(rule.file_lines.has_value() ? 1 : 0);
  if (rule.file_lines.has_value()) {
    digest->Texts(rule.file_lines->paths);
    digest->Text(rule.file_lines->others);
    digest->Integer(
        rule.file_lines->kind.has_value() ? static_cast<uint64_t>(*rule.file_lines->kind) + 1 : 0);
    digest->Integer(static_cast<uint64_t>(rule.file_lines->strength));
  }
  digest->Text(rule.checksum);
  digest->Text(Concat(rule.min_entropy));
  digest->Integer(rule.min_digits);
  digest->Text(rule.structure);
  digest->Texts(rule.stop_words);
  digest->Integer(rule.reject_placeholders ? 1 : 0);
  digest->Text(rule.extent);
  digest->Integer(rule.companions.size());
  for (const CompanionSpec& companion : rule.companions) {
    digest->Text(companion.rule);
    digest->Integer(companion.within_bytes);
  }
}

}  // namespace

std::string DigestOfRules(const std::vector<std::shared_ptr<CompiledRule>>& rules) {
  DigestWriter digest;
  digest.Text(kSemantics);
  digest.Integer(rules.size());
  for (const auto& rule : rules) {
    const Digest one = DigestOfRule(rule->rule);
    digest.Text({reinterpret_cast<const char*>(one.data()), one.size()});
  }
  const Digest hash = digest.Finish();
  return HexEncode({reinterpret_cast<const char*>(hash.data()), hash.size()});
}

Digest DigestOfRule(const Rule& rule) {
  if (rule.digest.has_value()) return *rule.digest;
  DigestWriter digest;
  digest.Text(kSemantics);
  AddRule(rule, &digest);
  return digest.Finish();
}

Digest DigestOfShared(const CompiledRules::Impl& impl) {
  DigestWriter digest;
  digest.Text(impl.filter_pattern);
  std::set<std::string> phrases;
  std::set<std::string> forms;
  for (const auto& compiled : impl.rules) {
    if (!compiled->rule.named.has_value()) continue;
    const NamedForm& named = *compiled->rule.named;
    phrases.insert(RolesOf(named).begin(), RolesOf(named).end());
    phrases.insert(named.names.begin(), named.names.end());
    std::string form =
        Concat(named.form.least, " ", named.form.most, " ", static_cast<int>(named.evidence), " ",
               named.form.alphabet.to_string());
    for (const RoleEnd end : kCallEnds) {
      const auto rank = ArgumentRank(named, end);
      form += rank.has_value() ? '1' : '0';
    }
    forms.insert(std::move(form));
  }
  for (const std::set<std::string>* texts : {&phrases, &forms}) {
    digest.Texts({texts->begin(), texts->end()});
  }
  std::set<std::string> windows;
  for (const Opening& opening : impl.openings) {
    if (!opening.named) continue;
    windows.insert(Concat(opening.expression, " ", opening.before, " ", opening.after));
  }
  digest.Texts({windows.begin(), windows.end()});
  digest.Integer(impl.max_plain_opening_bytes);
  for (const std::vector<uint32_t>* keys : {&impl.inner_keys.four(), &impl.inner_keys.three()}) {
    digest.Integer(keys->size());
    for (const uint32_t key : *keys) digest.Integer(key);
  }
  return digest.Finish();
}

}  // namespace offkey
