"""Crypto: exchanges, nodes, explorers, wallets."""

TEXT = r"""
=== binance | bot.py
client = Client("«~{a64}»", "«{a64}»", tld='com')
=== binance | ccxt.js
const exchange = new ccxt.binance({ apiKey: '«+{a64}»', secret: '«{a64}»' })
=== binance | bn.log
GET /api/v3/account?timestamp=1712345678000&signature=«~{h64}»
X-MBX-APIKEY: «{a64}»
=== coinbase | cb.py
client = Client('«~{a16}»', '«{a32}»')  # coinbase.wallet
=== coinbase cdp | cdp_api_key.json
{
   "name": "organizations/«~{uuid}»/apiKeys/«~{uuid}»",
   "privateKey": "«!{pemec}»"
}
=== coinbase pro | gdax.yml
gdax:
  key: «~{h32}»
  b64secret: «{b64;64}»
  passphrase: «+{n11}»
=== kraken | kraken.key
«~{B56}»
«{b64;64}»
=== kraken | kr.rb
KrakenClient.configure { |c| c.api_key = '«~{B56}»'; c.api_secret = '«{b64;64}»' }
=== bitfinex | bfx.ts
const bfx = new BFX({ apiKey: '«~{a43}»', apiSecret: '«{a43}»' })
=== bitstamp | bs.ini
[bitstamp]
customer=48211
key=«~{a32}»
secret=«{a32}»
=== bittrex | bt.php
$apikey='«~{h32}»';
$apisecret='«{h32}»'; // bittrex
=== poloniex | polo.py
polo = Poloniex('«~{u8}-{u8}-{u8}-{u8}»', '«{h128}»')
=== kucoin | kc.json
{"exchange": {"name": "kucoin", "key": "«~{h24}»", "secret": "«{uuid}»", "password": "«+{pw}»"}}
=== bybit | bybit.go
bybit.NewClient().WithAuth("«~{a18}»", "«{a36}»")
=== okx | okx.toml
[okx]
api_key = "«~{uuid}»"
secret_key = "«{H32}»"
passphrase = "«+{pw}»"
=== huobi htx | hb.properties
huobi.access=«~{h8}-{h8}-{h8}-{h5}»
huobi.secret=«{h8}-{h8}-{h8}-{h5}»
=== gate io | gate.py
conf = Configuration(key="«~{h32}»", secret="«{h64}»")  # gateio v4
=== mexc | mexc.env
MEXC_ACCESS=mx0v«~{a14}»
MEXC_SECRET=«{h32}»
=== bitget | bg.cs
new BitgetApiCredentials("bg_«~{h32}»", "«{h64}»", "«+{a12}»");
=== deribit | db.http
GET https://www.deribit.com/api/v2/public/auth?client_id=«~{b8}»&client_secret=«{b43}»&grant_type=client_credentials
=== bitmex | bm.py
BITMEX_ID = "«~{b24}»"
BITMEX_SECRET = "«{b48}»"
=== gemini exchange | gem.js
// gemini.com
const key = 'account-«~{a20}»', secret = '«{a28}»'
=== crypto com | cdc.py
# crypto.com exchange
API_KEY = "«~{a22}»"
SECRET_KEY = "«cxakp_{a22}»"
=== ftx | ftx.rs
Ftx::new(Options { key: Some("«~{b40}»".into()), secret: Some("«{b40}»".into()), ..Default::default() })
=== phemex | px.txt
phemex id «~{uuid}»
phemex secret «{b86}»
=== luno | luno.sh
curl -u «~{n13}»:«{b43}» https://api.luno.com/api/1/balance
=== upbit | ub.py
upbit = pyupbit.Upbit("«~{a40}»", "«{a40}»")
=== bithumb | bth.php
$api = new XCoinAPI("«~{h32}»", "«{h32}»"); // bithumb
=== bitflyer | bf.rb
client = Bitflyer.http_client('«~{a22}»', '«{B43}=»')
=== mercado bitcoin | mb.py
mb = {"tapi_id": "«~{h32}»", "tapi_secret": "«{h64}»"}
=== wazirx coindcx | dcx.js
const coindcx = { key: "«~{h48}»", secret: "«{h64}»" }
=== freqtrade | config.json
"exchange": {
    "name": "binance",
    "key": "«+{a64}»",
    "secret": "«{a64}»",
    "pair_whitelist": ["BTC/USDT"]
},
"telegram": {
    "enabled": true,
    "token": "«+{d10}:AA{b33}»",
    "chat_id": "48211300"
}
=== 3commas | tc.py
p3cw = Py3CW(key='«~{h64}»', secret='«{h240}»')
=== tradingview webhook | tv.txt
tradingview alert: {"passphrase": "«{a20}»", "ticker": "BTCUSD"}
=== infura | web3.js
const provider = new HDWalletProvider(mnemonic, "https://mainnet.infura.io/v3/«{h32}»")
=== infura secret | inf.py
# infura project
ID = "«~{h32}»"
SECRET = "«{h32}»"
=== infura ipfs | ipfs.js
const auth = 'Basic ' + Buffer.from('«~{a27}:»' + '«{h32}»').toString('base64') // ipfs.infura.io
=== alchemy | hardhat.config.js
networks: {
  goerli: { url: "https://eth-goerli.g.alchemy.com/v2/«{b32}»", accounts: ["«+0x{h64}»"] }
}
=== alchemy notify | al.env
ALCHEMY_AUTH=«{b32}»
ALCHEMY_SIGN=«+whsec_{a24}»
=== quicknode | qn.py
w3 = Web3(Web3.HTTPProvider("https://cool-fox.ethereum-sepolia.discover.quiknode.pro/«{h40}»/"))
=== ankr | ankr.sh
cast block-number --rpc-url https://rpc.ankr.com/eth/«{h64}»
=== moralis | mor.ts
await Moralis.start({ apiKey: '«{jwt}»' })
=== moralis old | mo.js
Moralis.start({ serverUrl: "https://k2x.usemoralis.com:2053/server", appId: "«~{a40}»", masterKey: "«{a40}»" })
=== chainstack blockdaemon | bd.http
X-API-Key: «zpka_{n32}_{h8}»
Host: svc.blockdaemon.com
=== getblock | gb.txt
https://go.getblock.io/«{h32}»
=== nownodes | nn.js
axios.get('https://btcbook.nownodes.io/api/v2/tx/1', { headers: { 'api-key': '«{uuid}»' } })
=== tatum | tt.ts
const tatum = { headers: { 'x-api-key': '«t-{h24}-{h24}»' } }
=== etherscan | hardhat.config.ts
etherscan: { apiKey: "«{u34}»" },
=== etherscan url | es.log
https://api.etherscan.io/api?module=account&action=txlist&address=0x«~{h40}»&apikey=«{u34}»
=== bscscan | foundry.toml
[etherscan]
bsc = { key = "«{u34}»" }
=== polygonscan | trf.js
api_keys: { polygonscan: '«{u34}»' }
=== covalent | cov.py
auth = HTTPBasicAuth("«ckey_{h27}»", "")
=== covalent new | covq.py
c = CovalentClient("«cqt_rQ{a26}»")
=== the graph | graph.sh
graph auth --product hosted-service «{h32}»
=== dune | dune.py
dune = DuneClient("«{a32}»")
=== nansen messari | ms.sh
curl -H "x-messari-api-key: «{b44}»" https://data.messari.io/api/v1/assets
=== coinmarketcap | cmc.py
headers = {'Accepts': 'application/json', 'X-CMC_PRO_API_KEY': '«{uuid}»'}
=== coingecko | cg.js
fetch('https://pro-api.coingecko.com/api/v3/ping?x_cg_pro_api_key=«CG-{a24}»')
=== cryptocompare | cc.R
url <- "https://min-api.cryptocompare.com/data/price?fsym=BTC&tsyms=USD&api_key=«{h64}»"
=== coinapi | ca.cs
var client = new CoinApiRestClient("«{UUID}»");
=== nomics | nom.txt
https://api.nomics.com/v1/currencies/ticker?key=«{h40}»&ids=BTC
=== glassnode | gn.py
GLASSNODE = '«{a27}»'
=== cryptopanic | cp.sh
curl "https://cryptopanic.com/api/v1/posts/?auth_token=«{h40}»"
=== whale alert | wa.go
url := "https://api.whale-alert.io/v1/status?api_key=«{a32}»"
=== lunarcrush | lc.json
{"lunarcrush": "«{n40}»"}
=== opensea | os.js
// opensea
headers: { 'X-API-KEY': '«{h32}»' }
=== fireblocks | fb.ts
const fireblocks = new FireblocksSDK(`«{pempkcs8}»`, '«~{uuid}»')
=== bitgo | bgo.js
bitgo.authenticateWithAccessToken({ accessToken: '«v2x{h64}»' });
=== blockcypher | bcy.py
requests.get('https://api.blockcypher.com/v1/eth/main?token=«{h32}»')
=== blockchain com | bci.env
BLOCKCHAIN_INFO_CODE=«{uuid}»
=== blockfrost | bfr.rs
let api = BlockFrostApi::new("«mainnet{a32}»", Default::default());
=== helius | hel.ts
const connection = new Connection('https://mainnet.helius-rpc.com/?api-key=«{uuid}»')
=== trongrid | trx.js
tronWeb.setHeader({"TRON-PRO-API-KEY": '«{uuid}»'});
=== subscan | sub.py
# subscan
h = {"X-API-Key": "«{h32}»"}
=== cardano maestro | mae.txt
maestro mainnet api-key: «{a32}»
=== nowpayments | np.php
$np = new NOWPaymentsAPI('«{u7}-{u7}-{u7}-{u7}»');
=== coinpayments | cp.py
crypto_client = CryptoPayments('«~{h64}»', '«{h64}»', 'https://acme.example/ipn')
=== btcpay | btcp.env
BTCPAY_URL=https://btcpay.acme.example
BTCPAY_KEY=«{h40}»
=== opennode | on.js
opennode.setCredentials('«{uuid}»', 'live');
=== changelly simpleswap | cn.js
// changenow.io
const key1 = '«{h64}»'
=== ethereum key | deploy.sh
forge create src/Token.sol:Token --rpc-url $RPC --private-key «0x{h64}»
=== solana key | id.txt
phantom export: «{s88}»
=== bitcoin wif | dump.txt
bitcoin-cli dumpprivkey bc1q«~{n38}»
«{wif}»
=== mnemonic | truffle.js
const mnemonic = "«{mnemonic}»";
=== stellar | xlm.py
keypair = Keypair.from_secret("«{stellar}»")
=== ripple | xrp.js
const wallet = xrpl.Wallet.fromSeed("«sEd{s28}»")
=== nostr | nostr.ts
const sk = nip19.decode('«{nsec}»').data
=== eos tezos | tz.ts
const signer = await InMemorySigner.fromSecretKey('«edsk{s50}»')
=== polkadot | dot.js
const alice = keyring.addFromUri('«{mnemonic}»')
"""
