// Checksums that issuers build into their tokens: verified offline, and computed for generated
// examples.
//
// Place in the flow: Rule::checksum names one; SecretChecks runs it; example_template.h appends it.
// Allocation-free on the verifying side. Thread rule: free functions over constants.
#pragma once

#include <string>
#include <string_view>

namespace offkey {

struct ChecksumAlgorithm {
  std::string_view name;
  // True when the secret carries a right checksum. Any bytes may come in.
  bool (*verify)(std::string_view secret);
  // What must follow `body`, a sample without its checksum. Empty when `body` does not have the
  // form.
  std::string (*generate)(std::string_view body);
};

// nullptr when there is none of that name.
const ChecksumAlgorithm* FindChecksum(std::string_view name);
// "age_bech32, azure_functions, ...", for error texts.
std::string ChecksumNames();

}  // namespace offkey
