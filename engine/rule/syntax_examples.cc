// In a form: @C is ACME_API_KEY, @s acme_api_key, @c acmeApiKey, @P AcmeApiKey, @k acme-api-key,
// @H Acme-Api-Key, @d acme.api_key, @w acme, @W Acme, @r api_key, @R apiKey, @K api-key.
// Covered by tests/unit/scan/rule_examples_test.cc.
#include "engine/rule/syntax_examples.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/ascii.h"
#include "engine/rule/concat.h"

namespace offkey {
namespace {

struct Form {
  std::string_view syntax;
  std::string_view text;
  bool near_miss = false;
  RoleEnd end = RoleEnd::kName;  // otherwise for the likeliest kinds only, see ArgumentRank()
};

// With the name alone.
constexpr Form kNameForms[] = {
    {"env", "@C=${secret}\n"},
    {"env quoted", "@C=\"${secret}\"\n"},
    {"export", "export @C='${secret}'\n"},
    {"env of a stage", "@C_PROD=${secret}\n"},
    {"dockerfile", "FROM debian\nENV @C ${secret}\nRUN make\n"},
    {"dockerfile =", "ENV @C=${secret} OTHER=1\n"},
    {"docker run", "docker run -e @C=${secret} -p 80:80 app"},
    {"batch", "set @C=${secret}\r\n"},
    {"setx", "setx @C \"${secret}\"\r\n"},
    {"powershell", "$env:@C = '${secret}'\r\n"},
    {"shell default", "key=$${@C:-${secret}}\n"},
    {"make", "@C ?= ${secret}\n"},
    {"yaml", "app:\n  @s: ${secret}\n  port: 80\n"},
    {"yaml quoted", "@k: '${secret}'\n"},
    {"yaml folded", "@c: >-\n  ${secret}\n"},
    {"yaml list", "environment:\n  - @C=${secret}\n"},
    {"kubernetes", "env:\n  - name: @C\n    value: ${secret}\n"},
    {"kubernetes quoted", "        - name: \"@C\"\n          value: \"${secret}\"\n"},
    {"cloudformation", "- ParameterKey: @P\n  ParameterValue: ${secret}\n"},
    {"json", "{\"@s\": \"${secret}\", \"n\": 1}"},
    {"json close", "{\"@c\":\"${secret}\"}"},
    {"json escaped", "\"{\\\"@s\\\": \\\"${secret}\\\"}\""},
    {"json twice escaped", "\"{\\\\\\\"@s\\\\\\\":\\\\\\\"${secret}\\\\\\\"}\""},
    {"json pair", "{\"name\": \"@C\", \"value\": \"${secret}\"}"},
    {"secret set", "gh secret set @C --body \"${secret}\"\n"},
    {"secret create", "eas secret:create --name @C --value ${secret}\n"},
    {"android manifest", "<meta-data android:name=\"@s\"\n        android:value=\"${secret}\" />"},
    {"json pair lines", "{\n  \"name\": \"@C\",\n  \"value\": \"${secret}\"\n}"},
    {"html escaped", "data-x=\"{&quot;@s&quot;:&quot;${secret}&quot;}\""},
    {"php array", "    '@s' => '${secret}',\n"},
    {"php define", "define('@C', '${secret}');\n"},
    {"php variable", "$@s = \"${secret}\";\n"},
    {"ruby symbol", "  :@s => \"${secret}\",\n"},
    {"ruby default", "ENV['@C'] ||= '${secret}'\n"},
    {"ruby fetch", "ENV.fetch(\"@C\", \"${secret}\")\n"},
    {"ruby fetch block", "ENV.fetch('@C') { '${secret}' }\n"},
    {"go", "@c := \"${secret}\"\n"},
    {"go typed", "const @P string = \"${secret}\"\n"},
    {"go field", "\t@P:   \"${secret}\",\n"},
    {"go setenv", "os.Setenv(\"@C\", \"${secret}\")\n"},
    {"javascript", "const @c = '${secret}';\n"},
    {"javascript default", "const key = process.env.@C || '${secret}';\n"},
    {"javascript default ??", "key: process.env.@C ?? `${secret}`,\n"},
    {"javascript bracket", "process.env['@C'] = '${secret}';\n"},
    {"typescript", "private readonly @c: string = \"${secret}\";\n"},
    {"java", "  private static final String @C = \"${secret}\";\n"},
    {"java setter", "options.set@P(\"${secret}\");\n"},
    {"java put", "map.put(\"@d\", \"${secret}\");\n"},
    {"kotlin", "val @c: String = \"${secret}\"\n"},
    {"kotlin pair", "mapOf(\"@s\" to \"${secret}\")\n"},
    {"gradle", "buildConfigField \"String\", \"@C\", '\"${secret}\"'\n"},
    {"swift", "static let @c = \"${secret}\"\n"},
    {"objective-c", "NSString *const k@P = @\"${secret}\";\n"},
    {"c define", "#define @C \"${secret}\"\n"},
    {"c++", "constexpr std::string_view k@P{\"${secret}\"};\n"},
    {"c#", "public const string @P = @\"${secret}\";\n"},
    {"r", "@s <- \"${secret}\"\n"},
    {"rust", "const @C: &str = \"${secret}\";\n"},
    {"rust builder", "Client::builder().@s(\"${secret}\".to_string())\n"},
    {"rust string", "let @s = String::from(\"${secret}\");\n"},
    {"python", "@s = '${secret}'\n"},
    {"python bytes", "@C = b\"${secret}\"\n"},
    {"python typed", "    @s: str = \"${secret}\"\n"},
    {"python keyword", "client = Client(@s=\"${secret}\", timeout=3)\n"},
    {"python getenv", "key = os.getenv(\"@C\", \"${secret}\")\n"},
    {"python environ", "os.environ[\"@C\"] = \"${secret}\"\n"},
    {"python default", "@s = config(\"KEY\", default=\"${secret}\")\n"},
    {"python lines", "@s = (\n    \"${secret}\"\n)\n"},
    {"elixir", "config :app, @s: \"${secret}\"\n"},
    {"clojure", "{:@k \"${secret}\"}\n"},
    {"dart", "static const String @c = '${secret}';\n"},
    {"r", "Sys.setenv(@C = \"${secret}\")\n"},
    {"perl", "my $@s = '${secret}';\n"},
    {"lua", "local @s = \"${secret}\"\n"},
    {"wrapped", "@c: new Secret(\"${secret}\"),\n"},
    {"hcl", "  @s = \"${secret}\"\n"},
    {"hcl default", "variable \"@s\" {\n  default = \"${secret}\"\n}\n"},
    {"tfvars padded", "@s              = \"${secret}\"\n"},
    {"properties", "@d=${secret}\n"},
    {"properties colon", "@d: ${secret}\n"},
    {"ini", "[app]\n@s = ${secret}\n"},
    {"xml element", "<config><@c>${secret}</@c></config>"},
    {"xml element lines", "<@k>\n    ${secret}\n</@k>\n"},
    {"xml add", "<add key=\"@P\" value=\"${secret}\" />"},
    {"xml property", "<property name='@d' value='${secret}'/>"},
    {"xml string", "<string name=\"@s\">${secret}</string>"},
    {"xml cdata", "<@s><![CDATA[${secret}]]></@s>"},
    {"plist", "<key>@c</key>\n\t<string>${secret}</string>\n"},
    {"flag", "tool --@k ${secret} run"},
    {"flag =", "tool --@k=${secret} run"},
    {"header", "X-@H: ${secret}\r\n"},
    {"header of curl", "curl -H '@H: ${secret}' https://example.org/v1"},
    {"header set", "request.setRequestHeader(\"@H\", \"${secret}\");\n"},
    {"header map", "headers = {'X-@H': '${secret}'}\n"},
    {"query", "https://example.org/v1?@s=${secret}&page=2"},
    {"query encoded", "next=%2Fv1%3F@s%3D${secret}%26page"},
    {"table", "| @s | ${secret} | x |\n"},
    {"table code", "| `@C` | `${secret}` |\n"},
    {"html table", "<tr><td>@C</td><td>${secret}</td></tr>"},
    {"csv", "@s,${secret}\n"},
    {"csv quoted", "\"@s\",\"${secret}\"\n"},
    {"keyword value", "machine example.org @s ${secret}\n"},
    {"tab", "@C\t${secret}\n"},
    {"markdown", "- **@C**: `${secret}`\n"},
    {"commented", "# @C=${secret}\n"},
    {"setter", "set_@s(\"${secret}\")\n"},
    {"reference", "@C=$${@C}\nother=${secret}x\n", true},
};

// With the provider's word apart from the role.
constexpr Form kWordForms[] = {
    {"section yaml", "@w:\n  @r: ${secret}\n"},
    {"section yaml second line", "@w:\n  host: example.org\n  @r: \"${secret}\"\n"},
    {"section json", "\"@w\": {\n    \"@R\": \"${secret}\"\n}"},
    {"section javascript", "@w: {\n  @R: '${secret}',\n},"},
    {"section ini", "[@w]\n@r = ${secret}\n"},
    {"section hcl", "provider \"@w\" {\n  @r = \"${secret}\"\n}\n"},
    {"section php", "'@w' => [\n    '@r' => '${secret}',\n],\n"},
    {"configure", "@W.configure(@r: \"${secret}\")\n"},
    {"member", "@w.@R = \"${secret}\"\n"},
    {"static member", "@W.@R = '${secret}'\n"},
    {"constructor", "client = @W(@r=\"${secret}\")\n"},
    {"constructor of js", "new @W({ @R: '${secret}' })\n"},
    {"constructor positional", "new @WClient(\"${secret}\")\n", false, RoleEnd::kCall},
    {"constructor of the provider", "const x = new @W('${secret}', {a: 1})\n", false,
     RoleEnd::kCall},
    {"call of a module", "@w.init(\"${secret}\")\n", false, RoleEnd::kCall},
    {"user of curl", "curl https://api.@w.com/v1 -u ${secret}:\n", false, RoleEnd::kUser},
    {"url", "https://api.@w.com/v1?@r=${secret}&x=1"},
    {"url behind", "curl -H 'X-@K: ${secret}' https://api.@w.com/v1\n"},
    {"curl lines", "curl https://api.@w.com/v1 \\\n  -H 'X-@K: ${secret}'\n"},
    {"comment above", "# @W\n@r = ${secret}\n"},
    {"another's name", "@w_host = example.org\nzqqj_@r = ${secret}\n", true},
    {"closed section", "\"@w\": {\"a\": 1}, \"@r\": \"${secret}\"\n", true},
};

// Of a token, which no name must name.
constexpr Form kTokenForms[] = {
    {"env", "SOME_VALUE=${secret}\n"},
    {"yaml", "app:\n  value: ${secret}\n  port: 80\n"},
    {"yaml list", "  - ${secret}\n"},
    {"json", "{\"value\":\"${secret}\",\"n\":1}"},
    {"json escaped", "\"{\\\"value\\\": \\\"${secret}\\\"}\""},
    {"json unicode", "\"a\\u003d${secret}\\u0026b\""},
    {"xml element", "<value>${secret}</value>"},
    {"xml attribute", "<add value=\"${secret}\" />"},
    {"header", "Authorization: Bearer ${secret}\r\n"},
    {"header of curl", "curl -H 'Authorization: token ${secret}' https://example.org/v1\n"},
    {"query", "https://example.org/v1?t=${secret}&page=2"},
    {"query encoded", "next=%2Fv1%3Ft%3D${secret}%26page"},
    {"url user", "https://${secret}:x@example.org/x.git"},
    {"flag", "tool --value ${secret} run"},
    {"call", "Client('${secret}')\n"},
    {"template", "`${secret}`"},
    {"string with line end", "\"first\\n${secret}\\nlast\""},
    {"sentence", "It is ${secret}, do not tell."},
    {"alone", "${secret}"},
};

std::string Joined(std::string_view phrase, char joint, bool first_upper, bool upper) {
  std::string out;
  bool begins = true;
  for (const char c : phrase) {
    if (c == ' ') {
      if (joint != '\0') out += joint;
      begins = true;
      continue;
    }
    const bool capital =
        upper || (begins && (joint == '\0' || first_upper) && (first_upper || !out.empty()));
    out += capital ? absl::ascii_toupper(static_cast<unsigned char>(c)) : c;
    begins = false;
  }
  return out;
}

std::string Fill(std::string_view form, std::string_view word, std::string_view role) {
  const std::string name = word.empty() ? std::string(role) : Concat(word, " ", role);
  std::string out;
  for (size_t i = 0; i < form.size(); ++i) {
    const char key = form[i] == '@' && i + 1 < form.size() ? form[i + 1] : '\0';
    ++i;
    switch (key) {
      case 'C':
        out += Joined(name, '_', false, true);
        break;
      case 's':
        out += Joined(name, '_', false, false);
        break;
      case 'c':
        out += Joined(name, '\0', false, false);
        break;
      case 'P':
        out += Joined(name, '\0', true, false);
        break;
      case 'k':
        out += Joined(name, '-', false, false);
        break;
      case 'H':
        out += Joined(name, '-', true, false);
        break;
      case 'd':
        out += word.empty()
                   ? Joined(role, '.', false, false)
                   : Concat(Joined(word, '_', false, false), ".", Joined(role, '_', false, false));
        break;
      case 'w':
        out += Joined(word, '_', false, false);
        break;
      case 'W':
        out += Joined(word, '\0', true, false);
        break;
      case 'r':
        out += Joined(role, '_', false, false);
        break;
      case 'R':
        out += Joined(role, '\0', false, false);
        break;
      case 'K':
        out += Joined(role, '-', false, false);
        break;
      default:
        out += form[--i];
        break;
    }
  }
  return out;
}

}  // namespace

std::vector<SyntaxExample> SyntaxExamples(const Rule& rule) {
  std::vector<SyntaxExample> examples;
  const auto add = [&](const Form& form, std::string_view word, std::string_view role) {
    examples.push_back({form.syntax, Fill(form.text, word, role), form.near_miss});
  };
  if (rule.token.has_value()) {
    for (const Form& form : kTokenForms) {
      examples.push_back({form.syntax, std::string(form.text), form.near_miss});
    }
    return examples;
  }
  if (!rule.named.has_value()) return examples;
  const NamedForm& named = *rule.named;
  const std::vector<std::string>& roles = RolesOf(named);
  // Every word, role and name has its turn, no pair more than one set of forms.
  size_t turn = 0;
  for (const Form& form : kNameForms) {
    const size_t pairs = named.words.size() * roles.size();
    const size_t choice = turn++ % (pairs + named.names.size());
    if (choice < pairs) {
      add(form, named.words[choice % named.words.size()],
          roles[choice / named.words.size() % roles.size()]);
    } else {
      add(form, "", named.names[choice - pairs]);
    }
  }
  for (size_t i = 0; i < std::size(kWordForms) * named.words.size(); ++i) {
    const std::string& word = named.words[i % named.words.size()];
    const Form& form = kWordForms[i / named.words.size()];
    if (word.size() < 5) continue;
    if (form.end != RoleEnd::kName && ArgumentRank(named, form.end) != 0u) continue;
    const std::string& role = roles[i % roles.size()];
    // Such a role needs no word.
    const bool alone = std::any_of(named.names.begin(), named.names.end(),
                                   [&role](const auto& name) { return role.ends_with(name); });
    if (!form.near_miss || !alone) add(form, word, role);
  }
  return examples;
}

}  // namespace offkey
