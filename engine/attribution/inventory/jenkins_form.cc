// A user's config.xml of Jenkins: the hashes of their API tokens. Form: hudson.model.User as
// XStream writes it, jenkins.security.apitoken.ApiTokenStore. Covered by
// tests/unit/attribution/inventory_forms_test.cc.
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "engine/attribution/inventory/listing_fields.h"
#include "engine/base/absl_view.h"

namespace offkey {
namespace {

constexpr int kMaxDepth = 64;
constexpr size_t kMaxTokens = 10'000;

std::string Unescape(std::string_view text) {
  struct Entity {
    std::string_view name;
    char character;
  };
  static constexpr Entity kEntities[] = {
      {"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
  std::string out;
  for (size_t i = 0; i < text.size();) {
    bool known = false;
    for (const Entity& entity : kEntities) {
      if (!text.substr(i).starts_with(entity.name)) continue;
      out.push_back(entity.character);
      i += entity.name.size();
      known = true;
      break;
    }
    if (!known) out.push_back(text[i++]);
  }
  return out;
}

// Elements and their texts, one after the other. No DTD, no entities but the five of XML.
class XmlReader {
 public:
  enum class Event { kOpen, kClose, kEnd, kFault };
  explicit XmlReader(std::string_view text) : text_(text) {}

  Event Next(std::string_view* name) {
    if (pending_close_) {
      pending_close_ = false;
      *name = last_;
      return Event::kClose;
    }
    while (true) {
      const size_t open = text_.find('<', at_);
      if (open == std::string_view::npos) return Event::kEnd;
      value_ = text_.substr(at_, open - at_);
      if (text_.substr(open).starts_with("<!--")) {
        const size_t end = text_.find("-->", open);
        if (end == std::string_view::npos) return Event::kFault;
        at_ = end + 3;
        continue;
      }
      const size_t close = text_.find('>', open);
      if (close == std::string_view::npos) return Event::kFault;
      std::string_view tag = text_.substr(open + 1, close - open - 1);
      at_ = close + 1;
      if (tag.starts_with('?')) continue;
      if (tag.empty() || tag.starts_with('!')) return Event::kFault;
      if (tag.starts_with('/')) {
        *name = tag.substr(1);
        return Event::kClose;
      }
      if (tag.ends_with('/')) {
        pending_close_ = true;
        tag.remove_suffix(1);
        value_ = {};
      }
      last_ = tag.substr(0, tag.find_first_of(" \t\r\n"));
      *name = last_;
      return Event::kOpen;
    }
  }
  // Of the element that was just closed, when it holds text only.
  std::string value() const {
    return Unescape(StdView(absl::StripAsciiWhitespace(AbslView(value_))));
  }
  uint64_t line() const {
    uint64_t line = 1;
    for (size_t i = 0; i < at_ && i < text_.size(); ++i) line += text_[i] == '\n' ? 1 : 0;
    return line;
  }

 private:
  std::string_view text_;
  size_t at_ = 0;
  std::string_view value_;
  std::string_view last_;
  bool pending_close_ = false;
};

}  // namespace

FormResult JenkinsUser(const ListingRecord& record, const FormContext& context) {
  XmlReader reader(record.text);
  std::vector<std::string> path;
  bool rooted = false;
  std::string id;
  std::string email;
  std::vector<InventoryEntry> entries;
  std::string version;
  std::string hash;
  const auto fault = [&](const char* what) {
    return absl::InvalidArgumentError(absl::StrCat("near line ", reader.line(), ": ", what));
  };
  while (true) {
    std::string_view name;
    const XmlReader::Event event = reader.Next(&name);
    if (event == XmlReader::Event::kFault) return fault("no XML as Jenkins writes it");
    if (event == XmlReader::Event::kEnd) break;
    if (event == XmlReader::Event::kOpen) {
      if (path.size() == kMaxDepth) return fault("the elements are nested too deep");
      if (path.empty() && name != "user") {
        return fault("the root is not `user`; name a file users/*/config.xml");
      }
      rooted = true;
      path.emplace_back(name);
      if (name.ends_with("HashedToken")) {
        if (entries.size() == kMaxTokens) return fault("more tokens than a user can have");
        entries.emplace_back();
        version.clear();
        hash.clear();
      }
      continue;
    }
    if (path.empty() || path.back() != name) return fault("an element is not closed");
    const std::string value = reader.value();
    const bool in_token =
        path.size() > 2 && !entries.empty() &&
        (path[path.size() - 2].ends_with("HashedToken") || name == "version" || name == "hash");
    if (path.size() == 2 && name == "id") id = value;
    if (name == "emailAddress") email = value;
    if (in_token) {
      InventoryEntry& entry = entries.back();
      if (name == "uuid") entry.credential = value;
      if (name == "name") entry.name = value;
      if (name == "creationDate") {
        const absl::StatusOr<std::optional<int64_t>> time = ListingTime(value, /*utc=*/true);
        if (!time.ok()) return fault("`creationDate` is no time");
        entry.created_at = *time;
      }
      if (name == "version") version = value;
      if (name == "hash") hash = value;
    }
    if (name.ends_with("HashedToken")) {
      InventoryEntry& entry = entries.back();
      // 10: of before Jenkins 2.129, whose users' tokens are hashed whole.
      if (hash.size() != 64 || (version != "10" && version != "11")) {
        return fault("a token without its hash of version 10 or 11");
      }
      entry.marks.push_back({MarkKind::kHash, hash, ""});
      entry.line = reader.line();
      if (entry.credential.empty()) entry.credential = hash.substr(0, 16);
    }
    path.pop_back();
  }
  if (!path.empty()) return fault("the file is cut off");
  if (!rooted) return fault("no element `user`; name a file users/*/config.xml");
  if (id.empty()) id = context.account;
  if (id.empty()) {
    return absl::InvalidArgumentError(
        "the file does not name its user (`id`); say with --account whose it is");
  }
  for (InventoryEntry& entry : entries) {
    entry.account = context.host;
    entry.credential = absl::StrCat(id, "/", entry.credential);
    entry.credential_kind = "API token";
    entry.owner = LoginParty(context.host.empty() ? "jenkins" : context.host, id, "");
    entry.owner.email = EmailParty(email).email;
    entry.owner.user_id = id;
    entry.active = true;
    entry.field = email.empty() ? "id" : "emailAddress";
  }
  return entries;
}

}  // namespace offkey
