// Values near a provider's word that nothing names: a comment above (`// fixer.io`, then
// `const ACCESS = "4f0c..."`), a part of an address (`exchangerate-api.com/v6/4f0c.../latest`), a
// row of a list. Only forms of one width may stand so; the word and the form together are the
// proof.
//
// Place in the flow: ScannerThread looks for starts behind an opening of a word (Opening::near),
// and RankName asks what stands between. Thread rule: free functions. Offsets are bytes of one
// text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/rule/named_form.h"
#include "engine/rule/value_runs.h"

namespace offkey {

// A value begins at most so many bytes behind its word, and in the next line at the latest.
inline constexpr size_t kMaxNearBytes = 96;

// Whether the values of a form may be found so: of one width, and neither a checksum's nor an id's.
bool IsFoundNear(const ValuePattern& form);

// 40 or 64 hexadecimal digits, whatever the form allows.
bool IsChecksum(std::string_view value);

// Appends where values may begin behind a word that ends at `word_end`, first to last.
void FindNearStarts(std::string_view text, size_t word_end, const ValueRuns& runs,
                    std::vector<size_t>* starts);

// Whether what stands between a word and a value, and names the value itself, leaves it to the
// word: `const ACCESS = "` does; `commit: `, `user_id = "` and `ACME_KEY=` do not.
bool LeavesToWord(std::string_view between);
// Where in it the name of the value ends.
size_t NameEnd(std::string_view between);

}  // namespace offkey
