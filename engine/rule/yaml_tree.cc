// libyaml's event interface, turned into a tree without recursion into aliases (there are none) and
// with a depth cap. Covered by tests/unit/rule/rule_loader_test.cc and
// tests/fuzz/rule_yaml_fuzz.cc.
#include "engine/rule/yaml_tree.h"

#include <yaml.h>

#include "absl/status/status.h"
#include "engine/base/status_macros.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

absl::Status Fault(size_t line, std::string_view what) {
  return absl::InvalidArgumentError(Concat(line, ": ", what));
}

class TreeBuilder {
 public:
  explicit TreeBuilder(std::string_view text) {
    initialised_ = yaml_parser_initialize(&parser_) == 1;
    if (initialised_) {
      yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
      yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                   text.size());
    }
  }
  ~TreeBuilder() {
    if (initialised_) yaml_parser_delete(&parser_);
  }
  TreeBuilder(const TreeBuilder&) = delete;
  TreeBuilder& operator=(const TreeBuilder&) = delete;

  absl::StatusOr<YamlNode> Build() {
    if (!initialised_) return absl::ResourceExhaustedError("1: out of memory for the YAML reader");
    YamlNode root;
    bool has_root = false;
    for (;;) {
      Event event;
      OFFKEY_RETURN_IF_ERROR(Next(&event));
      switch (event.raw.type) {
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT:
          break;
        case YAML_DOCUMENT_START_EVENT:
          if (has_root) return Fault(event.line(), "only one document a file is allowed");
          {
            Event first;
            OFFKEY_RETURN_IF_ERROR(Next(&first));
            OFFKEY_ASSIGN_OR_RETURN(root, Node(first, 1));
          }
          has_root = true;
          break;
        case YAML_STREAM_END_EVENT:
          if (!has_root) return Fault(1, "the file is empty; write 'provider:' and 'rules:'");
          return root;
        default:
          return Fault(event.line(), "unexpected YAML");
      }
    }
  }

 private:
  struct Event {
    yaml_event_t raw = {};
    Event() = default;
    ~Event() { yaml_event_delete(&raw); }
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    size_t line() const { return raw.start_mark.line + 1; }
  };

  absl::Status Next(Event* event) {
    if (yaml_parser_parse(&parser_, &event->raw) == 1) return absl::OkStatus();
    const char* problem = parser_.problem != nullptr ? parser_.problem : "unreadable";
    // Bytes that are no UTF-8 are found by the reader, before the scanner has moved its mark.
    const size_t line = parser_.problem_mark.line + 1;
    return Fault(line, Concat("not valid YAML: ", problem));
  }

  static absl::Status RefuseExtras(const unsigned char* anchor, const unsigned char* tag,
                                   size_t line) {
    if (anchor != nullptr) return Fault(line, "anchors are not allowed; write the value out");
    if (tag != nullptr) return Fault(line, "tags are not allowed; remove the '!'");
    return absl::OkStatus();
  }

  absl::StatusOr<YamlNode> Node(const Event& event, int depth) {
    YamlNode node;
    node.line = static_cast<int>(event.line());
    if (++nodes_ > kMaxYamlNodes) return Fault(event.line(), "too many YAML nodes in one file");
    if (depth > kMaxYamlDepth) return Fault(event.line(), "nested too deeply");
    yaml_event_type_t end = YAML_NO_EVENT;
    switch (event.raw.type) {
      case YAML_SCALAR_EVENT: {
        const auto& scalar = event.raw.data.scalar;
        OFFKEY_RETURN_IF_ERROR(RefuseExtras(scalar.anchor, scalar.tag, event.line()));
        node.scalar.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
        node.quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
        return node;
      }
      case YAML_SEQUENCE_START_EVENT: {
        const auto& sequence = event.raw.data.sequence_start;
        OFFKEY_RETURN_IF_ERROR(RefuseExtras(sequence.anchor, sequence.tag, event.line()));
        node.kind = YamlNode::Kind::kSequence;
        end = YAML_SEQUENCE_END_EVENT;
        break;
      }
      case YAML_MAPPING_START_EVENT: {
        const auto& mapping = event.raw.data.mapping_start;
        OFFKEY_RETURN_IF_ERROR(RefuseExtras(mapping.anchor, mapping.tag, event.line()));
        node.kind = YamlNode::Kind::kMapping;
        end = YAML_MAPPING_END_EVENT;
        break;
      }
      case YAML_ALIAS_EVENT:
        return Fault(event.line(), "aliases are not allowed; write the value out");
      default:
        return Fault(event.line(), "unexpected YAML");
    }
    for (;;) {
      Event child;
      OFFKEY_RETURN_IF_ERROR(Next(&child));
      if (child.raw.type == end) return node;
      const bool is_key = node.kind == YamlNode::Kind::kMapping && node.items.size() % 2 == 0;
      if (is_key && child.raw.type != YAML_SCALAR_EVENT) {
        return Fault(child.line(), "a mapping key must be plain text");
      }
      OFFKEY_ASSIGN_OR_RETURN(YamlNode item, Node(child, depth + 1));
      node.items.push_back(std::move(item));
    }
  }

  yaml_parser_t parser_ = {};
  bool initialised_ = false;
  size_t nodes_ = 0;
};

}  // namespace

absl::StatusOr<YamlNode> ParseYaml(std::string_view text) {
  if (text.size() > kMaxYamlBytes) {
    return Fault(1, Concat("the file has ", text.size(), " bytes, at most ", kMaxYamlBytes,
                           " are allowed; split it"));
  }
  return TreeBuilder(text).Build();
}

}  // namespace offkey
