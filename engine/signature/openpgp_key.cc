// Covered by tests/e2e/signature_test.py (against gpg) and
// tests/fuzz/key_file_fuzz.cc.
#include "engine/signature/openpgp_key.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"

namespace offkey {
namespace {

std::string HashedUserId(std::string_view user_id) {
  const auto size = static_cast<uint32_t>(user_id.size());
  std::string hashed = "\xB4";
  for (const int shift : {24, 16, 8, 0}) hashed += static_cast<char>(size >> shift);
  hashed += user_id;
  return hashed;
}

bool IsCertification(OpenPgpType type) {
  return type >= OpenPgpType::kFirstCertification && type <= OpenPgpType::kLastCertification;
}

// Whether `key` made the statement `body` over `data`.
bool Made(const OpenPgpKeyPacket& key, const OpenPgpSignature& statement, std::string_view data) {
  const std::string digest = HashOf(statement.hash, {data, statement.Trailer()});
  if (!digest.starts_with(statement.left)) return false;
  return VerifyOpenPgp(statement, key, digest).value_or(false);
}

// A signing subkey must say itself that it belongs to this key: else anyone could put somebody
// else's subkey under their own key and claim what it signed.
bool SubkeyAgrees(const OpenPgpSignature& binding, const OpenPgpKeyPacket& subkey,
                  std::string_view both) {
  const absl::StatusOr<OpenPgpSignature> back = ReadOpenPgpSignature(binding.embedded);
  return back.ok() && back->type == OpenPgpType::kPrimaryBinding && back->knows_all_critical &&
         Made(subkey, *back, both);
}

// What the primary key says of one part of itself, verified.
class OwnStatements {
 public:
  // `data`: what statements about the part are over.
  OwnStatements(const OpenPgpKeyPacket& primary, std::string data)
      : primary_(primary), data_(std::move(data)) {}

  // The statement in `body`, if it is the primary key's own and of a type that `wanted` takes.
  template <typename Wanted>
  std::optional<OpenPgpSignature> Read(std::string_view body, const Wanted& wanted) const {
    absl::StatusOr<OpenPgpSignature> statement = ReadOpenPgpSignature(body);
    if (!statement.ok() || !wanted(statement->type)) return std::nullopt;
    const bool named = statement->issuer.empty() || primary_.fingerprint == statement->issuer ||
                       primary_.key_id() == statement->issuer;
    if (!named || !Made(primary_, *statement, data_)) return std::nullopt;
    return *std::move(statement);
  }

 private:
  const OpenPgpKeyPacket& primary_;
  std::string data_;
};

bool WantedOfPrimary(OpenPgpType type) {
  return type == OpenPgpType::kDirectKey || type == OpenPgpType::kKeyRevocation;
}
bool WantedOfSubkey(OpenPgpType type) {
  return type == OpenPgpType::kSubkeyBinding || type == OpenPgpType::kSubkeyRevocation;
}

void KeepOwn(const OwnStatements& own, bool (*wanted)(OpenPgpType), OpenPgpPart* part) {
  std::erase_if(part->signatures,
                [&](const std::string& body) { return !own.Read(body, wanted).has_value(); });
  std::sort(part->signatures.begin(), part->signatures.end());
  part->signatures.erase(std::unique(part->signatures.begin(), part->signatures.end()),
                         part->signatures.end());
  if (part->signatures.size() > kMaxOwnStatements) part->signatures.resize(kMaxOwnStatements);
}

absl::Status KeepOwnStatements(OpenPgpKey* key) {
  OFFKEY_ASSIGN_OR_RETURN(const OpenPgpKeyPacket primary, ReadOpenPgpKey(key->primary.body));
  if (!primary.key.has_value()) return absl::UnimplementedError(primary.why_not);
  key->fingerprint = primary.fingerprint;
  const std::string hashed = HashedKey(key->primary.body);
  KeepOwn(OwnStatements(primary, hashed), &WantedOfPrimary, &key->primary);
  for (OpenPgpPart& user_id : key->user_ids) {
    KeepOwn(OwnStatements(primary, hashed + HashedUserId(user_id.body)), &IsCertification,
            &user_id);
  }
  for (OpenPgpPart& subkey : key->subkeys) {
    if (subkey.body.size() > 0xFFFF) return absl::InvalidArgumentError("a subkey is too long");
    KeepOwn(OwnStatements(primary, hashed + HashedKey(subkey.body)), &WantedOfSubkey, &subkey);
  }
  const auto says_nothing = [](const OpenPgpPart& part) { return part.signatures.empty(); };
  std::erase_if(key->user_ids, says_nothing);
  std::erase_if(key->subkeys, says_nothing);
  if (key->user_ids.empty() && key->primary.signatures.empty()) {
    return absl::InvalidArgumentError("nothing in it is signed by the key itself");
  }
  return absl::OkStatus();
}

// Sorts packets into keys; nothing is verified.
class KeyCollector {
 public:
  absl::Status Add(const OpenPgpPacket& packet) {
    switch (packet.tag) {
      case PacketTag::kSecretKey:
      case PacketTag::kSecretSubkey:
        return absl::PermissionDeniedError(
            "it is a secret key; export the public key (gpg --export) and keep this one to its "
            "owner");
      case PacketTag::kPublicKey:
        keys_.emplace_back().primary.body = packet.body;
        part_ = &keys_.back().primary;
        packets_ = 0;
        return absl::OkStatus();
      case PacketTag::kMarker:
      case PacketTag::kTrust:
        return absl::OkStatus();
      default:
        break;
    }
    if (keys_.empty()) return absl::InvalidArgumentError("it does not begin with a public key");
    if (++packets_ > kMaxOpenPgpKeyPackets) {
      return absl::ResourceExhaustedError("it has more than 20,000 packets");
    }
    OpenPgpKey& key = keys_.back();
    if (packet.tag == PacketTag::kSignature) {
      if (part_ != nullptr) part_->signatures.emplace_back(packet.body);
    } else if (packet.tag == PacketTag::kUserId) {
      part_ = Append(kMaxUserIds, packet.body, &key.user_ids);
    } else if (packet.tag == PacketTag::kPublicSubkey) {
      part_ = Append(kMaxSubkeys, packet.body, &key.subkeys);
    } else {
      part_ = nullptr;  // photographs and what later versions bring
    }
    return absl::OkStatus();
  }

  std::vector<OpenPgpKey> Take() { return std::move(keys_); }

 private:
  static OpenPgpPart* Append(size_t most, std::string_view body, std::vector<OpenPgpPart>* parts) {
    if (parts->size() >= most) return nullptr;
    parts->emplace_back().body = body;
    return &parts->back();
  }

  std::vector<OpenPgpKey> keys_;
  OpenPgpPart* part_ = nullptr;  // whose signatures follow
  size_t packets_ = 0;
};

absl::StatusOr<std::vector<OpenPgpKey>> Collect(std::string_view packets) {
  KeyCollector collector;
  OpenPgpPackets reader(packets);
  while (!reader.AtEnd()) {
    OFFKEY_ASSIGN_OR_RETURN(const OpenPgpPacket packet, reader.Next());
    OFFKEY_RETURN_IF_ERROR(collector.Add(packet));
  }
  return collector.Take();
}

void MergeParts(const std::vector<OpenPgpPart>& from, size_t most, std::vector<OpenPgpPart>* into) {
  for (const OpenPgpPart& part : from) {
    auto same = std::find_if(into->begin(), into->end(),
                             [&](const OpenPgpPart& other) { return other.body == part.body; });
    if (same == into->end()) {
      if (into->size() < most) into->push_back(part);
      continue;
    }
    same->signatures.insert(same->signatures.end(), part.signatures.begin(), part.signatures.end());
    std::sort(same->signatures.begin(), same->signatures.end());
    same->signatures.erase(std::unique(same->signatures.begin(), same->signatures.end()),
                           same->signatures.end());
  }
}

const char* ReasonText(uint8_t reason) {
  switch (reason) {
    case 1:
      return "superseded";
    case 2:
      return "compromised";
    case 3:
      return "retired";
    default:
      return "no reason stated";
  }
}

Revocation RevocationFrom(const OpenPgpSignature& statement) {
  const uint8_t reason = statement.revocation_reason.value_or(0);
  return {statement.created, reason != 1 && reason != 3, ReasonText(reason)};
}

std::optional<int64_t> ExpiryFrom(const OpenPgpKeyPacket& key, const OpenPgpSignature& newest) {
  const int64_t after = newest.key_expires_after.value_or(0);
  if (after == 0) return std::nullopt;
  return key.created + after;
}

// What the newest of a part's statements says; revocations go to `revocations`.
struct Newest {
  std::optional<OpenPgpSignature> statement;

  void Take(OpenPgpSignature&& other) {
    if (!statement || other.created > statement->created) statement = std::move(other);
  }
};

bool AnyType(OpenPgpType) { return true; }

absl::StatusOr<SigningKey> StandingOfPrimary(const OpenPgpKey& key) {
  SigningKey standing;
  OFFKEY_ASSIGN_OR_RETURN(standing.packet, ReadOpenPgpKey(key.primary.body));
  const std::string hashed = HashedKey(key.primary.body);
  Newest newest;
  const OwnStatements own(standing.packet, hashed);
  for (const std::string& body : key.primary.signatures) {
    auto statement = own.Read(body, AnyType);
    if (!statement) continue;
    if (statement->type == OpenPgpType::kKeyRevocation) {
      standing.revocations.push_back(RevocationFrom(*statement));
    } else if (statement->type == OpenPgpType::kDirectKey && statement->knows_all_critical) {
      newest.Take(*std::move(statement));
    }
  }
  std::optional<uint8_t> flags;
  if (newest.statement) flags = newest.statement->key_flags;
  Newest of_user_ids;
  for (const OpenPgpPart& user_id : key.user_ids) {
    const OwnStatements said(standing.packet, hashed + HashedUserId(user_id.body));
    for (const std::string& body : user_id.signatures) {
      auto statement = said.Read(body, IsCertification);
      if (statement && statement->knows_all_critical) of_user_ids.Take(*std::move(statement));
    }
  }
  if (of_user_ids.statement) {
    if (of_user_ids.statement->key_flags) flags = of_user_ids.statement->key_flags;
    newest.Take(*std::move(of_user_ids.statement));
  }
  if (!newest.statement) return absl::NotFoundError("the key says nothing of itself");
  standing.expires_at = ExpiryFrom(standing.packet, *newest.statement);
  standing.may_sign = !flags || (*flags & kMaySign) != 0;
  return standing;
}

absl::StatusOr<SigningKey> StandingOfSubkey(const OpenPgpKey& key, const OpenPgpPart& part,
                                            const SigningKey& primary) {
  SigningKey standing;
  OFFKEY_ASSIGN_OR_RETURN(standing.packet, ReadOpenPgpKey(part.body));
  const std::string both = HashedKey(key.primary.body) + HashedKey(part.body);
  const OwnStatements own(primary.packet, both);
  Newest newest;
  for (const std::string& body : part.signatures) {
    auto statement = own.Read(body, AnyType);
    if (!statement) continue;
    if (statement->type == OpenPgpType::kSubkeyRevocation) {
      standing.revocations.push_back(RevocationFrom(*statement));
    } else if (statement->type == OpenPgpType::kSubkeyBinding && statement->knows_all_critical) {
      newest.Take(*std::move(statement));
    }
  }
  if (!newest.statement) return absl::NotFoundError("its binding to the key is not proved");
  standing.expires_at = ExpiryFrom(standing.packet, *newest.statement);
  if (primary.expires_at) {
    standing.expires_at =
        std::min(standing.expires_at.value_or(*primary.expires_at), *primary.expires_at);
  }
  standing.revocations.insert(standing.revocations.end(), primary.revocations.begin(),
                              primary.revocations.end());
  standing.may_sign = (newest.statement->key_flags.value_or(0) & kMaySign) != 0;
  if (standing.may_sign && !SubkeyAgrees(*newest.statement, standing.packet, both)) {
    return absl::NotFoundError("the subkey does not say that it belongs to the key");
  }
  return standing;
}

}  // namespace

std::string OpenPgpKey::Serialise() const {
  std::string packets;
  const auto append = [&](PacketTag tag, const OpenPgpPart& part) {
    AppendPacket(tag, part.body, &packets);
    for (const std::string& body : part.signatures) {
      AppendPacket(PacketTag::kSignature, body, &packets);
    }
  };
  append(PacketTag::kPublicKey, primary);
  for (const OpenPgpPart& part : user_ids) append(PacketTag::kUserId, part);
  for (const OpenPgpPart& part : subkeys) append(PacketTag::kPublicSubkey, part);
  return packets;
}

absl::StatusOr<std::vector<absl::StatusOr<OpenPgpKey>>> ReadOpenPgpKeys(std::string_view packets) {
  OFFKEY_ASSIGN_OR_RETURN(std::vector<OpenPgpKey> keys, Collect(packets));
  std::vector<absl::StatusOr<OpenPgpKey>> read;
  read.reserve(keys.size());
  for (OpenPgpKey& key : keys) {
    const absl::Status kept = KeepOwnStatements(&key);
    if (kept.ok()) {
      read.emplace_back(std::move(key));
    } else {
      read.emplace_back(kept);
    }
  }
  return read;
}

absl::StatusOr<OpenPgpKey> ReadKeptOpenPgpKey(std::string_view packets) {
  OFFKEY_ASSIGN_OR_RETURN(std::vector<OpenPgpKey> keys, Collect(packets));
  if (keys.size() != 1) return absl::InvalidArgumentError("it is not one key");
  OFFKEY_ASSIGN_OR_RETURN(keys[0].fingerprint, OpenPgpFingerprint(keys[0].primary.body));
  return std::move(keys[0]);
}

void MergeOpenPgpKeys(const OpenPgpKey& from, OpenPgpKey* into) {
  std::vector<OpenPgpPart> primary = {std::move(into->primary)};
  MergeParts({from.primary}, 1, &primary);
  into->primary = std::move(primary[0]);
  MergeParts(from.user_ids, kMaxUserIds, &into->user_ids);
  MergeParts(from.subkeys, kMaxSubkeys, &into->subkeys);
}

std::vector<std::string> FingerprintsIn(std::string_view packets) {
  std::vector<std::string> fingerprints;
  OpenPgpPackets reader(packets);
  while (!reader.AtEnd()) {
    const absl::StatusOr<OpenPgpPacket> packet = reader.Next();
    if (!packet.ok()) return fingerprints;
    if (packet->tag != PacketTag::kPublicKey && packet->tag != PacketTag::kPublicSubkey) continue;
    absl::StatusOr<std::string> fingerprint = OpenPgpFingerprint(packet->body);
    if (fingerprint.ok()) fingerprints.push_back(*std::move(fingerprint));
  }
  return fingerprints;
}

std::vector<std::string> AddressesIn(const OpenPgpKey& key) {
  std::vector<std::string> addresses;
  for (const OpenPgpPart& user_id : key.user_ids) {
    const size_t open = user_id.body.rfind('<');
    const size_t close = user_id.body.rfind('>');
    if (open != std::string::npos && close != std::string::npos && open < close) {
      addresses.push_back(user_id.body.substr(open + 1, close - open - 1));
    } else if (user_id.body.find('@') != std::string::npos) {
      addresses.push_back(user_id.body);
    }
  }
  return addresses;
}

absl::StatusOr<SigningKey> FindSigningKey(const OpenPgpKey& key, std::string_view issuer) {
  OFFKEY_ASSIGN_OR_RETURN(SigningKey primary, StandingOfPrimary(key));
  const auto is_named = [&](std::string_view fingerprint) {
    return fingerprint == issuer || (issuer.size() == 16 && fingerprint.ends_with(issuer));
  };
  if (is_named(primary.packet.fingerprint)) return primary;
  absl::Status why = absl::NotFoundError("the key has no such subkey");
  for (const OpenPgpPart& part : key.subkeys) {
    const absl::StatusOr<std::string> fingerprint = OpenPgpFingerprint(part.body);
    if (!fingerprint.ok() || !is_named(*fingerprint)) continue;
    absl::StatusOr<SigningKey> standing = StandingOfSubkey(key, part, primary);
    if (standing.ok()) return standing;
    why = standing.status();
  }
  return why;
}

}  // namespace offkey
