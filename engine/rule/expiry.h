// What a credential states about its own time, read offline from its bytes: when it was issued,
// from when and until when it is good. Nobody checks a signature here, so it is what the bytes say
// and no proof; whoever writes a credential by hand can write any date.
//
// Place in the flow: once for each distinct credential, where a Finding is made; nothing of it runs
// in a scan. Thread rule: pure functions. They take any bytes; what is cut, forged or absurd (a
// year outside 1990..2200) states nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "engine/model/finding.h"
#include "engine/rule/rule.h"

namespace offkey {

// Of the secret itself:
// - `exp`, `nbf`, `iat` of JSON in base64url: JWT (RFC 7519), also with something before it, and
//   the tokens of Sentry and others that hold such an object;
// - the same of PASETO v1..v4.public, as RFC 3339;
// - time caveats of macaroons without a third party: `time < T`, `time-before T`, `before:T`,
//   PyPI's `[0, exp, nbf]` and `{"exp":, "nbf":}`; the narrowest counts;
// - a signed query, as below, when the secret holds its signature and the rest.
Validity StatedValidity(std::string_view secret);

// Of the signed query that stands around [begin, end) of `text`, where the rule takes the signature
// alone as the secret: `se` and `st` of Azure's shared access signatures (RFC 3339 or seconds),
// X-Amz-Date, X-Goog-Date or x-oss-date with -Expires, Expires of the older signatures of S3,
// CloudFront, Cloud Storage and OSS, `exp` of Akamai, q-sign-time of Tencent. A signature covers
// these, so it states the same wherever it stands.
Validity SignedQueryValidity(std::string_view text, size_t begin, size_t end);

// How far SignedQueryValidity looks on either side.
inline constexpr size_t kSignedQueryReach = 2048;

// Whether the rule's secret is a query's signature: its keyword is that parameter.
bool SignsQuery(const Rule& rule);

// The narrowest of both, for one credential that was met at several places.
Validity Narrower(const Validity& a, const Validity& b);

// Seconds since the epoch of "2024-03-05", "2024-03-05T14:07[:09[.5]][Z|+01:00]" (also with a blank
// for the T) or "20240305T140709Z"; nullopt for other text, no such date, or an absurd year.
std::optional<int64_t> ParseTimestamp(std::string_view text);

}  // namespace offkey
