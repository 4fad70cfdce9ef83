"""Exchanges, chain providers, wallets, market data."""

TEXT = r'''
=== binance keys | trade.py
client = Client("«+{a64}»", "«{a64}»")
=== binance keys | ccxt.js
const exchange = new ccxt.binance({ apiKey: '«+{a64}»', secret: '«{a64}»', enableRateLimit: true });
=== binance keys | freqtrade/config.json
    "exchange": {
        "name": "binance",
        "key": "«+{a64}»",
        "secret": "«{a64}»",
        "pair_whitelist": ["BTC/USDT"]
    },
=== coinbase legacy keys | cb.py
client = Client('«+{a16}»', '«{a32}»')  # coinbase.wallet.client
=== coinbase exchange keys | gdax.js
const client = new Gdax.AuthenticatedClient('«+{h32}»', '«{b64;64}»', '«+{n11}»');
=== coinbase cdp key | cdp_api_key.json
{
   "name": "organizations/«~{uuid}»/apiKeys/«~{uuid}»",
   "privateKey": "«!{pemec}»\n"
}
=== coinbase cdp key | cdp.env
CDP_API_KEY_ID=«~{uuid}»
CDP_API_KEY_SECRET=«{b64;64}»
=== kraken keys | kraken.key
«+{B56}»
«{b64;64}»
=== kraken keys | kraken.py
k = krakenex.API(key='«+{B56}»', secret='«{b64;64}»')
=== kucoin keys | kucoin.py
client = Trade(key='«+{h24}»', secret='«{uuid}»', passphrase='«+{pwurl}»')
=== bybit keys | bybit.py
session = HTTP(testnet=False, api_key="«+{a18}»", api_secret="«{a36}»")
=== okx keys | okx.py
api_key = "«+{uuid}»"
secret_key = "«{H32}»"
passphrase = "«+{pwurl}»"
accountAPI = Account.AccountAPI(api_key, secret_key, passphrase, False, "0")
=== okx keys | .env
OKX_API_KEY=«+{uuid}»
OKX_SECRET_KEY=«{H32}»
OKX_PASSPHRASE=«+{pwurl}»
=== bitget keys | bitget.ts
new RestClientV2({ apiKey: '«+bg_{h32}»', apiSecret: '«{h64}»', apiPass: '«+{pwurl}»' });
=== gate.io keys | gate.go
ctx := context.WithValue(context.Background(), gateapi.ContextGateAPIV4, gateapi.GateAPIV4{Key: "«+{h32}»", Secret: "«{h64}»"})
=== bitfinex keys | bfx.js
const bfx = new BFX({ apiKey: '«+{a43}»', apiSecret: '«{a43}»', ws: { autoReconnect: true } })
=== bitmex keys | settings.py
BASE_URL = "https://www.bitmex.com/api/v1/"
API_KEY = "«+{b24}»"
API_SECRET = "«{b48}»"
=== bitstamp keys | bs.py
trading_client = bitstamp.client.Trading(username='«~{d6}»', key='«+{a32}»', secret='«{a32}»')
=== gemini keys | gem.py
con = gemini.PrivateClient("«+account-{a20}»", "«{a28}»")
=== deribit secret | deribit.py
auth = {"grant_type": "client_credentials", "client_id": "«~{b8}»", "client_secret": "«{b43}»"}
=== htx keys | htx.py
trade_client = TradeClient(api_key="«+{h8}-{h8}-{n11}-{h5}»", secret_key="«{h8}-{h8}-{h8}-{h5}»")
=== bitpanda key | bp.sh
curl -H "X-Api-Key: «{h128}»" https://api.bitpanda.com/v1/wallets
=== bitvavo keys | bv.py
bitvavo = Bitvavo({'APIKEY': '«+{h64}»', 'APISECRET': '«{h128}»'})
=== upbit keys | upbit.py
upbit = pyupbit.Upbit("«+{a40}»", "«{a40}»")
=== alpaca keys | alpaca.py
trading_client = TradingClient('«+PK{u18}»', '«{a40}»', paper=True)
=== alpaca keys | alpaca.sh
curl -H "APCA-API-KEY-ID: «+AK{u18}»" -H "APCA-API-SECRET-KEY: «{a40}»" https://api.alpaca.markets/v2/account
=== oanda token | oanda.cfg
[oanda]
account_id = 101-004-1234567-001
api_key = «{h32}-{h32}»
=== ig markets key | ig.py
class config(object):
    username = "acme"
    password = "«+{pwurl}»"
    api_key = "«{h40}»"
    acc_type = "LIVE"
=== zerodha kite secret | kite.py
kite = KiteConnect(api_key="«~{n16}»")
data = kite.generate_session(request_token, api_secret="«{n32}»")
=== tradier token | tr.sh
curl -H 'Authorization: Bearer «{a28}»' https://api.tradier.com/v1/user/profile
=== questrade token | q.sh
curl "https://login.questrade.com/oauth2/token?grant_type=refresh_token&refresh_token=«{b33}»"
=== alphavantage key | av.py
ts = TimeSeries(key='«{u16}»', output_format='pandas')
=== polygon key | poly.py
client = RESTClient(api_key="«{w32}»")
=== finnhub key | fh.py
finnhub_client = finnhub.Client(api_key="«{n20}»")
=== iex token | iex.env
IEX_TOKEN=«sk_{h32}»
=== tiingo key | tiingo.py
client = TiingoClient({'api_key': '«{h40}»', 'session': True})
=== twelvedata key | td.py
td = TDClient(apikey="«{h32}»")
=== quandl key | q.R
Quandl.api_key("«{b20}»")
=== eodhd token | eod.sh
curl "https://eodhd.com/api/eod/MCD.US?api_token=«{h13}.{d8}»&fmt=json"
=== fmp key | fmp.js
const url = 'https://financialmodelingprep.com/api/v3/profile/AAPL?apikey=«{a32}»';
=== marketstack key | ms.php
$url = 'https://api.marketstack.com/v1/eod?access_key=«{h32}»&symbols=AAPL';
=== databento key | dbn.py
client = db.Historical('«db-{a29}»')
=== coinmarketcap key | cmc.py
headers = {'Accepts': 'application/json', 'X-CMC_PRO_API_KEY': '«{uuid}»'}
=== coingecko key | cg.js
fetch('https://pro-api.coingecko.com/api/v3/ping', { headers: { 'x-cg-pro-api-key': '«CG-{a24}»' } })
=== cryptocompare key | cc.py
headers = {"authorization": "Apikey «{h64}»"}
requests.get("https://min-api.cryptocompare.com/data/price?fsym=BTC&tsyms=USD", headers=headers)
=== coinapi key | ca.sh
curl https://rest.coinapi.io/v1/exchangerate/BTC/USD --header "X-CoinAPI-Key: «{uuid}»"
=== messari key | mes.sh
curl -H "x-messari-api-key: «{b48}»" https://data.messari.io/api/v1/assets
=== infura key | hardhat.config.js
networks: { mainnet: { url: "https://mainnet.infura.io/v3/«{h32}»", accounts: ["«+0x{h64}»"] } },
=== infura key | web3.py
w3 = Web3(Web3.HTTPProvider("https://mainnet.infura.io/v3/«{h32}»"))
=== infura ipfs secret | ipfs.js
const auth = 'Basic ' + Buffer.from('«~2{a26}»' + ':' + '«{h32}»').toString('base64'); // ipfs.infura.io
=== alchemy key | alchemy.ts
const alchemy = new Alchemy({ apiKey: "«{b32}»", network: Network.ETH_MAINNET });
=== alchemy key | foundry.toml
[rpc_endpoints]
mainnet = "https://eth-mainnet.g.alchemy.com/v2/«{b32}»"
=== quicknode url | solana.ts
const connection = new Connection("«https://wispy-solitary-moon.solana-mainnet.quiknode.pro/{h40}/»");
=== ankr key | ankr.js
const provider = new ethers.JsonRpcProvider("https://rpc.ankr.com/eth/«{h64}»");
=== helius key | helius.ts
const helius = new Helius("«{uuid}»");
=== chainstack url | cs.py
rpc = "«https://ethereum-mainnet.core.chainstack.com/{h32}»"
=== getblock url | gb.env
BTC_RPC=«https://go.getblock.io/{h32}»
=== nownodes key | nn.sh
curl -H 'api-key: «{uuid}»' https://btcbook.nownodes.io/api/
=== blockcypher token | bc.py
blockcypher.create_unsigned_tx(inputs=i, outputs=o, coin_symbol='btc', api_key='«{h32}»')
=== etherscan key | hardhat.config.ts
etherscan: { apiKey: { mainnet: "«{u34}»" } },
=== etherscan key | verify.sh
forge verify-contract 0x«~{h40}» Token --etherscan-api-key «{u34}»
=== moralis key | moralis.js
await Moralis.start({ apiKey: '«{jwt}»' });
=== covalent key | cov.ts
const client = new GoldRushClient("«cqt_rQ{b26}»");
=== dune key | dune.py
dune = DuneClient("«{a32}»")
=== bitquery token | bq.py
headers = {"Authorization": "Bearer «ory_at_{b43}.{b43}»"}
=== thegraph key | tg.js
const url = 'https://gateway.thegraph.com/api/«{h32}»/subgraphs/id/«~{s44}»';
=== blockfrost key | bf.ts
const API = new BlockFrostAPI({ projectId: '«mainnet{a32}»' });
=== tatum key | tatum.ts
const tatum = await TatumSDK.init({ network: Network.BITCOIN, apiKey: { v4: '«t-{h24}-{h24}»' } });
=== pinata jwt | pinata.ts
const pinata = new PinataSDK({ pinataJwt: "«{jwt}»", pinataGateway: "acme.mypinata.cloud" });
=== pinata keys | pin.py
headers = {"pinata_api_key": "«+{h20}»", "pinata_secret_api_key": "«{h64}»"}
=== web3.storage token | w3s.js
const client = new Web3Storage({ token: '«{jwt;HS256;web3-storage}»' })
=== thirdweb secret | tw.ts
const client = createThirdwebClient({ secretKey: "«{b86}»" });
=== fireblocks key | fb.ts
const fireblocks = new FireblocksSDK(`«{pempkcs8}»`, "«~{uuid}»");
=== privy secret | privy.ts
const privy = new PrivyClient('«~{n25}»', '«{a88}»');
=== crossmint key | cm.sh
curl -H "X-API-KEY: «sk_production_{s110}»" https://www.crossmint.com/api/2022-06-09/collections
=== ethereum private key | deploy.js
const wallet = new ethers.Wallet("«0x{h64}»", provider);
=== ethereum private key | .env
PRIVATE_KEY=«{h64}»
SEPOLIA_RPC_URL=https://rpc.sepolia.org
=== ethereum private key | brownie-config.yaml
wallets:
  from_key: «0x{h64}»
=== mnemonic | truffle-config.js
const mnemonic = "«{mnemonic}»";
provider: () => new HDWalletProvider(mnemonic, rpc),
=== mnemonic | hardhat/.env
MNEMONIC="«{mnemonic;24}»"
=== solana keypair | solana.ts
const payer = Keypair.fromSecretKey(bs58.decode("«{s88}»"));
=== bitcoin wif | sweep.py
key = PrivateKey('«{wif}»')
=== bitcoin rpc password | bitcoin.conf
server=1
rpcuser=acme
rpcpassword=«{b43}=»
=== stellar seed | pay.js
const sourceKeys = StellarSdk.Keypair.fromSecret('«{stellar}»');
=== nostr key | bot.py
private_key = PrivateKey.from_nsec("«{nsec}»")
=== tron key | tron.js
const tronWeb = new TronWeb({ fullHost: 'https://api.trongrid.io', headers: { 'TRON-PRO-API-KEY': '«+{uuid}»' }, privateKey: '«{h64}»' });
=== ripple seed | xrp.js
const wallet = xrpl.Wallet.fromSeed("«sEd{s28}»")
'''
