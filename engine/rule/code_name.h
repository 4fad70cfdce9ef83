// Names that code gives to its own things, and that hold digits as passwords do.
//
// Place in the flow: evidence.cc. Thread rule: free functions, no allocation.
#pragma once

#include <string_view>

namespace offkey {

// V1ObjectReference, GoogleCloudApigeeV1Credential, google_oauth2.Credentials: a type with the
// version of an API or of a protocol in its name.
bool IsVersionedType(std::string_view value);

// oauth2.credentials, ws2_params.clientSecret: a member that is named as secrets are.
bool IsMemberOfThat(std::string_view value);

// T1003.008, CVE-2021-44228: the number of an entry in a public catalogue.
bool IsCatalogueNumber(std::string_view value);

}  // namespace offkey
