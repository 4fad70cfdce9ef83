"""Language models and their tools."""

TEXT = r'''
=== openai project key | chat.py
from openai import OpenAI

client = OpenAI(api_key="«sk-proj-{b74}T3BlbkFJ{b74}»")
resp = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "hi"}])
=== openai project key | .env
OPENAI_API_KEY=«sk-proj-{b58}T3BlbkFJ{b58}»
=== openai project key | Demo.ipynb
   "source": [
    "import os\n",
    "os.environ[\"OPENAI_API_KEY\"] = \"«sk-proj-{b74}T3BlbkFJ{b74}»\"\n",
    "from langchain_openai import ChatOpenAI\n"
   ]
=== openai user key | Config.swift
struct Secrets {
    static let openAIKey = "«sk-{a20}T3BlbkFJ{a20}»"
}
=== openai user key | gpt.sh
curl https://api.openai.com/v1/chat/completions -H "Authorization: Bearer «sk-{a20}T3BlbkFJ{a20}»" -H "Content-Type: application/json" -d @req.json
=== openai service key | values.yaml
env:
  - name: OPENAI_API_KEY
    value: «sk-svcacct-{b74}T3BlbkFJ{b74}»
=== openai admin key | usage.sh
curl -H "Authorization: Bearer «sk-admin-{b58}T3BlbkFJ{b58}»" "https://api.openai.com/v1/organization/costs?start_time=1730419200"
=== openai session | chatgpt.js
const api = new ChatGPTAPIBrowser({ sessionToken: '«sess-{a40}»' })
=== openai key in log | error.log
openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: «sk-{a20}T3BlbkFJ{a20}». You can find your API key at https://platform.openai.com/account/api-keys.'}}
=== anthropic key | claude.ts
const anthropic = new Anthropic({ apiKey: "«sk-ant-api03-{b93}AA»" });
=== anthropic key | claude.sh
curl https://api.anthropic.com/v1/messages --header "x-api-key: «sk-ant-api03-{b93}AA»" --header "anthropic-version: 2023-06-01" -d @m.json
=== anthropic key | lib/secrets.dart
const claudeKey = '«sk-ant-api03-{b93}AA»';
=== anthropic admin key | org.py
headers = {"x-api-key": "«sk-ant-admin01-{b93}AA»", "anthropic-version": "2023-06-01"}
=== anthropic oauth token | action.yml
      - uses: anthropics/claude-code-action@v1
        with:
          claude_code_oauth_token: «sk-ant-oat01-{b93}AA»
=== mistral key | mistral.py
client = Mistral(api_key="«{a32}»")
=== mistral key | .env
MISTRAL_API_KEY=«{a32}»
=== cohere key | cohere.py
co = cohere.Client('«{a40}»')
=== groq key | groq.ts
const groq = new Groq({ apiKey: "«gsk_{a52}»" });
=== groq key | .streamlit/secrets.toml
GROQ_API_KEY = "«gsk_{a20}WGdyb3FY{a24}»"
=== deepseek key | ds.py
client = OpenAI(api_key="«sk-{h32}»", base_url="https://api.deepseek.com")
=== deepseek key | .continue/config.yaml
models:
  - name: DeepSeek
    provider: deepseek
    model: deepseek-coder
    apiKey: «sk-{h32}»
=== xai key | grok.sh
curl https://api.x.ai/v1/chat/completions -H "Authorization: Bearer «xai-{a80}»" -d @b.json
=== perplexity key | pplx.py
url = "https://api.perplexity.ai/chat/completions"
headers = {"Authorization": "Bearer «pplx-{a48}»"}
=== openrouter key | or.ts
const openrouter = createOpenRouter({ apiKey: '«sk-or-v1-{h64}»' });
=== openrouter key | aider.sh
export OPENROUTER_API_KEY=«sk-or-v1-{h64}»
aider --model openrouter/deepseek/deepseek-chat
=== together key | together.py
together.api_key = "«{h64}»"
=== together key | tg.env
TOGETHER_API_KEY=«tgp_v1_{b43}»
=== fireworks key | fw.py
fireworks.client.api_key = "«fw_{a24}»"
=== replicate token | sdxl.py
os.environ["REPLICATE_API_TOKEN"] = "«r8_{a37}»"
output = replicate.run("stability-ai/sdxl", input={"prompt": "a cat"})
=== replicate token | api/predict.js
headers: { Authorization: `Token «r8_{a37}»`, "Content-Type": "application/json" },
=== huggingface token | load.py
model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B", token="«hf_{m34}»")
=== huggingface token | Dockerfile
ENV HUGGING_FACE_HUB_TOKEN=«hf_{m34}»
RUN huggingface-cli login --token $HUGGING_FACE_HUB_TOKEN
=== huggingface token | infer.js
const hf = new HfInference('«hf_{m34}»')
=== nvidia key | nim.py
client = OpenAI(base_url="https://integrate.api.nvidia.com/v1", api_key="«nvapi-{b64}»")
=== ngc key | ngc.sh
docker login nvcr.io -u '$oauthtoken' -p «nvapi-{b64}»
=== ai21 key | ai21.py
client = AI21Client(api_key="«{a32}»")
=== cerebras key | cb.py
client = Cerebras(api_key="«csk-{n48}»")
=== sambanova key | sn.py
client = openai.OpenAI(api_key="«{uuid}»", base_url="https://api.sambanova.ai/v1")
=== nebius key | nb.py
client = OpenAI(base_url="https://api.studio.nebius.ai/v1/", api_key="«{jwt}»")
=== hyperbolic key | hb.py
headers = {"Authorization": "Bearer «{jwt}»"}
requests.post("https://api.hyperbolic.xyz/v1/chat/completions", headers=headers)
=== novita key | nv.py
client = OpenAI(base_url="https://api.novita.ai/v3/openai", api_key="«sk_{b43}»")
=== featherless key | fl.py
client = OpenAI(base_url="https://api.featherless.ai/v1", api_key="«rc_{h64}»")
=== deepinfra token | di.sh
curl https://api.deepinfra.com/v1/openai/chat/completions -H "Authorization: Bearer «{a32}»" -d @b.json
=== anyscale key | as.py
openai.api_base = "https://api.endpoints.anyscale.com/v1"
openai.api_key = "«esecret_{n26}»"
=== writer key | writer.py
client = Writer(api_key="«{a32}»") # writerai
=== moonshot key | kimi.py
client = OpenAI(api_key="«sk-{a48}»", base_url="https://api.moonshot.cn/v1")
=== zhipu key | glm.py
client = ZhipuAI(api_key="«{h32}.{a16}»")
=== minimax key | mm.py
group_id = "«~{d19}»"
api_key = "«{jwt;RS256}»"
url = f"https://api.minimax.chat/v1/text/chatcompletion_pro?GroupId={group_id}"
=== siliconflow key | sf.py
client = OpenAI(api_key="«sk-{l48}»", base_url="https://api.siliconflow.cn/v1")
=== baidu qianfan key | qf.sh
curl https://qianfan.baidubce.com/v2/chat/completions -H 'Authorization: Bearer «bce-v3/ALTAK-{a21}/{h40}»' -d @b.json
=== iflytek spark | spark.py
SPARKAI_APP_ID = '«~{h8}»'
SPARKAI_API_SECRET = '«{B32}»'
SPARKAI_API_KEY = '«+{h32}»'
=== volcengine ark key | doubao.py
client = Ark(api_key="«{uuid}»", base_url="https://ark.cn-beijing.volces.com/api/v3")
=== stepfun key | step.py
client = OpenAI(api_key="«{a64}»", base_url="https://api.stepfun.com/v1")
=== upstage key | up.py
chat = ChatUpstage(upstage_api_key="«up_{a32}»")
=== reka key | reka.py
client = Reka(api_key="«{h64}»")
=== voyage key | voyage.py
vo = voyageai.Client(api_key="«pa-{b43}»")
=== jina key | jina.sh
curl https://api.jina.ai/v1/embeddings -H "Authorization: Bearer «jina_{h32}{b28}»" -d @b.json
=== mixedbread key | mxb.py
mxbai = MixedbreadAI(api_key="«mxb_{a32}»")
=== nomic key | nomic.sh
nomic login «nk-{b43}»
=== langsmith key | .env
LANGCHAIN_TRACING_V2=true
LANGCHAIN_API_KEY=«lsv2_pt_{h32}_{h10}»
LANGCHAIN_PROJECT=acme
=== langfuse key | lf.py
langfuse = Langfuse(public_key="pk-lf-«~{uuid}»", secret_key="«sk-lf-{uuid}»", host="https://cloud.langfuse.com")
=== helicone key | hel.ts
defaultHeaders: { "Helicone-Auth": "Bearer «sk-helicone-{n7}-{n7}-{n7}-{n7}»" }
=== portkey key | pk.ts
const portkey = new Portkey({ apiKey: "«{B27}=»", virtualKey: "openai-acme-1f2e3d" });
=== braintrust key | bt.ts
const logger = initLogger({ projectName: "acme", apiKey: "«sk-{a48}»" }); // braintrust
=== arize key | arize.py
os.environ["ARIZE_SPACE_ID"] = "«~{b40}»"
os.environ["ARIZE_API_KEY"] = "«{h20}»"
=== wandb key | train.sh
wandb login «{h40}»
python train.py --epochs 3
=== wandb key | sweep.py
os.environ['WANDB_API_KEY'] = '«{h40}»'
=== wandb key | .netrc
machine api.wandb.ai
  login user
  password «{h40}»
=== comet key | comet.py
experiment = Experiment(api_key="«{a25}»", project_name="acme", workspace="mokafor")
=== neptune token | nep.py
run = neptune.init_run(project="acme/vision", api_token="«{neptune}»")
=== clearml secret | clearml.conf
api {
    credentials {
        "access_key" = "«+{u20}»"
        "secret_key" = "«{a50}»"
    }
}
=== roboflow key | yolo.py
rf = Roboflow(api_key="«{a20}»")
=== labelbox key | lb.py
client = labelbox.Client(api_key="«{jwt}»")
=== scale key | scale.py
client = scaleapi.ScaleClient("«live_{h32}»")
=== label studio key | ls.py
ls = Client(url='https://ls.acme.lan', api_key='«{h40}»')
=== modal token | modal.sh
modal token set --token-id «+ak-{a22}» --token-secret «as-{a22}»
=== runpod key | rp.py
runpod.api_key = "«rpa_{u40}{n6}»"
=== vast key | vast.sh
vastai set api-key «{h64}»
=== lambda labs key | ll.sh
curl -u «secret_acme_{h32}.{a32}»: https://cloud.lambdalabs.com/api/v1/instances
=== paperspace key | gradient.sh
gradient apiKey «{h30}»
=== baseten key | bt.sh
curl -X POST https://model-abc.api.baseten.co/production/predict -H 'Authorization: Api-Key «{a8}.{a32}»' -d '{}'
=== banana key | banana.py
out = banana.run("«{uuid}»", "model_key", {"prompt": "x"})
=== fal key | fal.ts
fal.config({ credentials: "«{uuid}:{h32}»" });
=== e2b key | e2b.py
sbx = Sandbox(api_key="«e2b_{h40}»")
=== tavily key | agent.py
tavily = TavilyClient(api_key="«tvly-dev-{a32}»")
=== tavily key | crew.env
TAVILY_API_KEY=«tvly-{a32}»
=== exa key | exa.ts
const exa = new Exa("«{uuid}»");
=== linkup key | linkup.py
client = LinkupClient(api_key="«{uuid}»")
=== brave key | brave.sh
curl -H "X-Subscription-Token: «BSA{b28}»" "https://api.search.brave.com/res/v1/web/search?q=x"
=== mem0 key | mem.py
client = MemoryClient(api_key="«m0-{a40}»")
=== zep key | zep.py
client = Zep(api_key="«z_{b120}»")
=== letta key | letta.ts
const client = new LettaClient({ token: "«sk-let-{b64;66}»" });
=== llamacloud key | parse.py
parser = LlamaParse(api_key="«llx-{a48}»", result_type="markdown")
=== unstructured key | un.py
client = UnstructuredClient(api_key_auth="«{a30}»")
=== dify key | dify.sh
curl -X POST 'https://api.dify.ai/v1/chat-messages' -H 'Authorization: Bearer «app-{a24}»' -d @b.json
=== flowise key | flow.js
headers: { Authorization: "Bearer «{b43}=»" }, url: "https://flow.acme.io/api/v1/prediction/«~{uuid}»"
=== litellm key | config.yaml
general_settings:
  master_key: «sk-{b32}»
  database_url: "postgresql://llm:«+{pwurl}»@db/litellm"
=== open webui key | owui.sh
curl -H "Authorization: Bearer «sk-{h32}»" https://webui.acme.lan/api/models
=== cursor key | cursor.sh
export CURSOR_API_KEY=«key_{h64}»
=== codeium key | windsurf.lua
vim.g.codeium_api_key = "«{uuid}»"
=== sourcegraph token | src.sh
export SRC_ACCESS_TOKEN=«sgp_{h16}_{h40}»
=== stability key | sd.py
headers={"authorization": "Bearer «sk-{a48}»", "accept": "image/*"}, url="https://api.stability.ai/v2beta/stable-image/generate/core"
=== leonardo key | leo.sh
curl https://cloud.leonardo.ai/api/rest/v1/me -H "authorization: Bearer «{uuid}»"
=== ideogram key | ideo.py
headers = {"Api-Key": "«{b86}»"}
requests.post("https://api.ideogram.ai/generate", headers=headers)
=== runway key | runway.ts
const client = new RunwayML({ apiKey: '«key_{h128}»' });
=== luma key | luma.py
client = LumaAI(auth_token="«luma-{uuid}-{uuid}»")
=== vectara key | vec.sh
curl -H "x-api-key: «zqt_{b40}»" https://api.vectara.io/v2/query
'''
