// libyaml's event interface, turned into a tree without recursion into aliases (there are none) and
// with a depth cap. Covered by tests/unit/rule/rule_loader_test.cc and
// tests/fuzz/rule_yaml_fuzz.cc.
#include "engine/rule/yaml_tree.h"

#include <yaml.h>

#include <utility>

#include "absl/status/status.h"
#include "engine/base/status_macros.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

absl::Status Fault(const yaml_mark_t& mark, std::string_view what) {
  return absl::InvalidArgumentError(Concat(mark.line + 1, ":", mark.column + 1, ": ", what));
}

// libyaml says what it did not expect; what most often lies behind it, and what to write.
std::string_view Advice(std::string_view problem) {
  constexpr std::pair<std::string_view, std::string_view> kAdvice[] = {
      {"mapping values are not allowed",
       "; put a value that holds ': ' into single quotes, or correct the indentation"},
      {"tab character", "; indent with spaces, not tabs"},
      {"cannot start any token",
       "; indent with spaces, not tabs, and put a value that begins with @, ` or % into single "
       "quotes"},
      {"unknown escape character", "; write it in single quotes, where a backslash is a backslash"},
      {"did not find expected key",
       "; keys of one rule stand in one column, and a ' inside single quotes is written ''"},
      {"could not find expected ':'", "; write 'key: value', and a space behind the colon"},
      {"did not find expected ',' or", "; close the bracket, and put commas between the items"},
      {"unexpected end of stream", "; a quote is not closed"},
      {"did not find expected '-' indicator", "; items of one list stand in one column"},
  };
  for (const auto& [part, advice] : kAdvice) {
    if (problem.find(part) != std::string_view::npos) return advice;
  }
  return "";
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
    if (!initialised_)
      return absl::ResourceExhaustedError("1:1: out of memory for the YAML reader");
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
          if (has_root) return Fault(event.raw.start_mark, "only one document a file is allowed");
          {
            Event first;
            OFFKEY_RETURN_IF_ERROR(Next(&first));
            OFFKEY_ASSIGN_OR_RETURN(root, Node(first, 1));
          }
          has_root = true;
          break;
        case YAML_STREAM_END_EVENT:
          if (!has_root) return Fault({}, "the file is empty; write 'provider:' and 'rules:'");
          return root;
        default:
          return Fault(event.raw.start_mark, "unexpected YAML");
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
  };

  absl::Status Next(Event* event) {
    if (yaml_parser_parse(&parser_, &event->raw) == 1) return absl::OkStatus();
    const char* problem = parser_.problem != nullptr ? parser_.problem : "unreadable";
    // Bytes that are no UTF-8 are found by the reader, before the scanner has moved its mark.
    return Fault(parser_.problem_mark, Concat("not valid YAML: ", problem, Advice(problem)));
  }

  static absl::Status RefuseExtras(const unsigned char* anchor, const unsigned char* tag,
                                   const yaml_mark_t& mark) {
    if (anchor != nullptr) return Fault(mark, "anchors are not allowed; write the value out");
    if (tag != nullptr) return Fault(mark, "tags are not allowed; remove the '!'");
    return absl::OkStatus();
  }

  absl::StatusOr<YamlNode> Node(const Event& event, int depth) {
    YamlNode node;
    node.line = static_cast<int>(event.raw.start_mark.line + 1);
    node.column = static_cast<int>(event.raw.start_mark.column + 1);
    if (++nodes_ > kMaxYamlNodes)
      return Fault(event.raw.start_mark, "too many YAML nodes in one file");
    if (depth > kMaxYamlDepth) return Fault(event.raw.start_mark, "nested too deeply");
    yaml_event_type_t end = YAML_NO_EVENT;
    switch (event.raw.type) {
      case YAML_SCALAR_EVENT: {
        const auto& scalar = event.raw.data.scalar;
        OFFKEY_RETURN_IF_ERROR(RefuseExtras(scalar.anchor, scalar.tag, event.raw.start_mark));
        node.scalar.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
        node.quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
        return node;
      }
      case YAML_SEQUENCE_START_EVENT: {
        const auto& sequence = event.raw.data.sequence_start;
        OFFKEY_RETURN_IF_ERROR(RefuseExtras(sequence.anchor, sequence.tag, event.raw.start_mark));
        node.kind = YamlNode::Kind::kSequence;
        end = YAML_SEQUENCE_END_EVENT;
        break;
      }
      case YAML_MAPPING_START_EVENT: {
        const auto& mapping = event.raw.data.mapping_start;
        OFFKEY_RETURN_IF_ERROR(RefuseExtras(mapping.anchor, mapping.tag, event.raw.start_mark));
        node.kind = YamlNode::Kind::kMapping;
        end = YAML_MAPPING_END_EVENT;
        break;
      }
      case YAML_ALIAS_EVENT:
        return Fault(event.raw.start_mark, "aliases are not allowed; write the value out");
      default:
        return Fault(event.raw.start_mark, "unexpected YAML");
    }
    for (;;) {
      Event child;
      OFFKEY_RETURN_IF_ERROR(Next(&child));
      if (child.raw.type == end) return node;
      const bool is_key = node.kind == YamlNode::Kind::kMapping && node.items.size() % 2 == 0;
      if (is_key && child.raw.type != YAML_SCALAR_EVENT) {
        return Fault(child.raw.start_mark, "a mapping key must be plain text");
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
    return Fault({}, Concat("the file has ", text.size(), " bytes, at most ", kMaxYamlBytes,
                            " are allowed; split it"));
  }
  return TreeBuilder(text).Build();
}

}  // namespace offkey
