// What the name of an assignment and the way it is written say of the value, whatever the value is
// made of: a flag for a token, a sentence about one, the name of a type.
//
// Place in the flow: evidence.cc. Thread rule: free functions, no allocation. `text` is the one
// that the assignment was read in.
#pragma once

#include <string_view>

#include "engine/rule/assignment.h"
#include "engine/rule/value_shape.h"

namespace offkey {

// A name that says password in any of the languages that roles do, not merely secret.
bool NamesPassword(const Assignment& assignment);

// Whether the way it is assigned makes a literal of it, not a word of a sentence or of code.
bool IsLiteral(const Assignment& assignment);

bool EndsInToken(const Assignment& assignment);

// `KEY = `, `Key:`
bool NamesKeyAlone(const Assignment& assignment);

// DEPLOY_TOKEN, with what comes before the role; the tokens of forms and pages are no secrets.
bool IsNamedConstant(const Assignment& assignment);

// `--token x`, `--api-key=x`, `--acme-token x`: a flag that is given one. `--key` is a file's, a
// column's, a cache's; other tokens say where a list or a change goes on.
bool IsFlagForKey(const Assignment& assignment);

// broker_token, buildTriggerToken: a token of something.
bool IsTokenOfSomething(const Assignment& assignment);
// goodreads_key, shop-key: likewise.
bool IsKeyOfSomething(const Assignment& assignment);

// `export SYNC_TOKEN=x`, `set -x SYNC_TOKEN x`, `SYNC_TOKEN: x`: nobody keeps the place in a list
// in his environment.
bool IsTokenOfEnvironment(const Assignment& assignment);

// `dbPw =`, `DB_PW=`, `rootpw:`, `pw`: two letters name a password only at the end of a name and
// where something assigns. In what chance made they stand everywhere.
bool IsStrayPw(const Assignment& assignment);

// `keyring.get_password("service", user)`: what it is passed says where the password lies.
bool AsksByCall(const Assignment& assignment);

// "you can pass `spec=True`": a sentence about code.
bool IsVerbPass(const Assignment& assignment, std::string_view text);

// `"AWS::IAM::AccessKey": "72c2…"`: the name of a type.
bool IsTypeWithScope(const Assignment& assignment, std::string_view text);

// `Wait for the secret "busybox1"`: a sentence, in which the word stands alone.
bool IsNounSecret(const Assignment& assignment, std::string_view text);

// `'USERPWD', 'HTTP200'`: names of options in a list. `'password', 'localhost:22'`,
// `'key.passwd.pem', '-aes256'`: so do arguments.
bool IsNeighbour(const Assignment& assignment, std::string_view value, const Makeup& makeup);

// `"ClientToken": "2ca1a304-…"`: tells a repeated request from a new one.
bool IsTokenOfRequest(const Assignment& assignment, std::string_view value);

// `creds.with_quota_project("acme-12")`: what is passed is set beside the credentials.
bool SetsAnother(std::string_view wrapper);

// `fastcgi_pass unix:/run/php.sock;`: where nginx passes a request on.
bool IsUpstream(const Assignment& assignment);

// Keys that people choose as they choose passwords: what signs sessions and tokens.
bool SignsWithIt(std::string_view name);

// `mongodb://<user>:<password>@host.example/`: what stands behind the second one is a host.
bool IsBehindPlaceholder(const Assignment& assignment, std::string_view value);

}  // namespace offkey
