#include "cli/signature_text.h"

#include <algorithm>
#include <tuple>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "engine/base/json_writer.h"
#include "engine/base/terminal.h"
#include "engine/model/rfc3339.h"

namespace offkey {
namespace {

std::string Utc(int64_t seconds) { return FormatRfc3339({seconds, 0}); }

bool IsKey(const RosterIdentity& identity) {
  return identity.kind == IdentityKind::kSshKey || identity.kind == IdentityKind::kOpenPgpKey ||
         identity.kind == IdentityKind::kX509Certificate;
}

const char* PlaceName(git::SignaturePlace place) {
  switch (place) {
    case git::SignaturePlace::kCommit:
      return "commit";
    case git::SignaturePlace::kTag:
      return "tag";
    case git::SignaturePlace::kMergeTag:
      return "mergetag";
  }
  return "";
}

std::string PersonText(const Person& person) {
  return absl::StrCat(person.name, " <", person.email, ">");
}

void Line(const char* label, const std::string& text, std::string* out) {
  if (text.empty()) return;
  absl::StrAppend(out, absl::StrFormat("  %-11s", label), EscapeForTerminal(text), "\n");
}

std::string VerdictText(SignatureVerdict verdict) {
  std::string text = SignatureVerdictName(verdict);
  std::replace(text.begin(), text.end(), '_', ' ');
  if (verdict == SignatureVerdict::kBad) text += ": evidence of forgery";
  return text;
}

}  // namespace

std::vector<KeyListing> ListedKeys(const Roster& roster, const std::vector<PublicKey>& keys) {
  std::vector<KeyListing> listings;
  const auto find = [&](const RosterIdentity& identity) {
    return std::find_if(keys.begin(), keys.end(), [&](const PublicKey& key) {
      return key.kind == identity.kind && key.fingerprint == identity.value;
    });
  };
  for (const RosterPerson& person : roster.people()) {
    for (const RosterIdentity& identity : person.identities) {
      if (!IsKey(identity)) continue;
      KeyListing& listing = listings.emplace_back();
      listing.identity = identity;
      listing.person = person.id;
    }
  }
  for (const PublicKey& key : keys) {
    RosterIdentity identity;
    identity.kind = key.kind;
    identity.value = key.fingerprint;
    if (roster.Resolve(identity, std::nullopt).candidates.empty()) {
      listings.emplace_back().identity = identity;
    }
  }
  for (KeyListing& listing : listings) {
    const auto key = find(listing.identity);
    if (key == keys.end()) continue;
    listing.imported = !key->material.empty();
    listing.revoked_at = key->revoked_at;
  }
  std::sort(listings.begin(), listings.end(), [](const KeyListing& a, const KeyListing& b) {
    return std::tie(a.identity, a.person) < std::tie(b.identity, b.person);
  });
  return listings;
}

std::string KeyText(const KeyListing& listing) {
  std::string text = absl::StrCat(IdentityText(listing.identity), "  ",
                                  listing.person.empty() ? "nobody's" : listing.person, "  ",
                                  ValidityText(listing.identity.validity));
  if (listing.revoked_at == kBeginningOfTime) text += "  REVOKED";
  if (listing.revoked_at != kBeginningOfTime && listing.revoked_at != kEndOfTime) {
    absl::StrAppend(&text, "  REVOKED from ", Utc(listing.revoked_at), " on");
  }
  // SSH and X.509 signatures bring their keys with them.
  if (!listing.imported && listing.identity.kind == IdentityKind::kOpenPgpKey) {
    text += "  not imported";
  }
  return EscapeForTerminal(text) + "\n";
}

void AppendKeyJson(const KeyListing& listing, std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.key.v1");
  json.Key("kind").String(IdentityKindName(listing.identity.kind));
  json.Key("key").String(IdentityText(listing.identity));
  if (!listing.person.empty()) json.Key("person").String(listing.person);
  const ValidityInterval& validity = listing.identity.validity;
  if (validity.from != kBeginningOfTime) json.Key("from").String(Utc(validity.from));
  if (validity.until != kEndOfTime) json.Key("until").String(Utc(validity.until));
  json.Key("imported").Bool(listing.imported);
  json.Key("revoked").Bool(listing.revoked_at != kEndOfTime);
  if (listing.revoked_at != kEndOfTime && listing.revoked_at != kBeginningOfTime) {
    json.Key("revoked_at").String(Utc(listing.revoked_at));
  }
  json.EndObject();
  *out += '\n';
}

std::string SignatureDetails(const SignedObject& object, const ObjectSignatureOf& signature,
                             const CommitEvent& event) {
  const SignatureJudgement& judgement = *event.judgement;
  std::string text =
      absl::StrCat(object.kind == ObjectKind::kTag ? "tag " : "commit ", object.id.ToHex());
  if (signature.place == git::SignaturePlace::kMergeTag) {
    absl::StrAppend(&text, ", merged tag ", EscapeForTerminal(signature.tag));
  }
  absl::StrAppend(&text, ": ", VerdictText(judgement.verdict), "\n");
  Line("format", SignatureFormatName(judgement.format), &text);
  Line("key", judgement.key, &text);
  Line("person", judgement.person, &text);
  if (judgement.signed_at) Line("signed at", Utc(*judgement.signed_at), &text);
  Line("because", judgement.reason, &text);
  if (signature.place == git::SignaturePlace::kCommit) {
    Line("author", PersonText(event.author) + (judgement.by_author ? ", who signed it" : ""),
         &text);
    Line("committer",
         PersonText(event.committer) + (judgement.by_committer ? ", who signed it" : ""), &text);
  } else {
    Line("tagger", PersonText(event.committer) + (judgement.by_committer ? ", who signed it" : ""),
         &text);
  }
  if (judgement.verified() && !judgement.by_author && !judgement.by_committer) {
    Line("note", absl::StrCat("signed by ", judgement.person, ", whom it does not name"), &text);
  }
  return text;
}

void AppendSignatureJson(const SignedObject& object, const ObjectSignatureOf& signature,
                         const SignatureJudgement& judgement, std::string* out) {
  JsonWriter json(out);
  json.BeginObject().Key("schema").String("offkey.signature.v1");
  json.Key("object").String(object.id.ToHex());
  json.Key("in").String(PlaceName(signature.place));
  if (!signature.tag.empty()) json.Key("tag").String(signature.tag);
  json.Key("format").String(SignatureFormatName(judgement.format));
  json.Key("verdict").String(SignatureVerdictName(judgement.verdict));
  if (!judgement.key.empty()) json.Key("key").String(judgement.key);
  if (!judgement.person.empty()) json.Key("person").String(judgement.person);
  if (judgement.signed_at) json.Key("signed_at").String(Utc(*judgement.signed_at));
  if (judgement.verified()) {
    json.Key("by_author").Bool(judgement.by_author);
    json.Key("by_committer").Bool(judgement.by_committer);
  }
  if (!judgement.reason.empty()) json.Key("reason").String(judgement.reason);
  json.EndObject();
  *out += '\n';
}

}  // namespace offkey
