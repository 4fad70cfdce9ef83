"""Providers of maps, media, games, wallets and exchanges; see survey_table_infra."""

TABLE = r'''
# maps, media, weather
Mapbox | MAPBOX_SECRET_TOKEN | {mapbox}
Google Maps | GOOGLE_MAPS_API_KEY | AIza{b35}
HERE | HERE_API_KEY | {b43}
  route.js :: fetch(`https://router.hereapi.com/v8/routes?transportMode=car&apiKey=@V@`)
TomTom | TOMTOM_API_KEY | {a32}
MapQuest | MAPQUEST_KEY | {a32}
Bing Maps | BING_MAPS_KEY | A{b63}
OpenCage | OPENCAGE_API_KEY | {h32}
MaxMind | MAXMIND_LICENSE_KEY GEOIP_LICENSE_KEY | {a16} || {a6}_{a29}_mmk
  GeoIP.conf :: AccountID {d6}⏎LicenseKey @V@⏎EditionIDs GeoLite2-City
IPinfo | IPINFO_TOKEN | {h14}
ipstack | IPSTACK_ACCESS_KEY | {h32}
  ip.php :: $json = file_get_contents('http://api.ipstack.com/'.$ip.'?access_key=@V@');
OpenWeatherMap | OPENWEATHER_API_KEY OWM_API_KEY | {h32}
  w.py :: url = "https://api.openweathermap.org/data/2.5/weather?q=Oslo&appid=@V@"
  weather.ino :: String apiKey = "@V@"; // openweathermap⏎String city = "Oslo";
WeatherAPI | WEATHERAPI_KEY | {h31}
AccuWeather | ACCUWEATHER_API_KEY | {a32}
Tomorrow.io | TOMORROW_API_KEY | {a32}
YouTube | YOUTUBE_API_KEY | AIza{b35}
  yt.js :: const youtube = google.youtube({ version: 'v3', auth: '@V@' });
YouTube stream | YOUTUBE_STREAM_KEY | {n4}-{n4}-{n4}-{n4}-{n4}
  stream.sh :: ffmpeg -re -i in.mp4 -c copy -f flv rtmp://a.rtmp.youtube.com/live2/@V@
Twitch stream | TWITCH_STREAM_KEY | live_{d9}_{a30}
Spotify | SPOTIFY_CLIENT_SECRET | {h32}
  sp.py :: sp = spotipy.Spotify(auth_manager=SpotifyClientCredentials(client_id="{h32}", client_secret="@V@"))
SoundCloud | SOUNDCLOUD_CLIENT_SECRET | {a32}
Last.fm | LASTFM_API_SECRET | {h32}
Vimeo | VIMEO_ACCESS_TOKEN | {h32}
Mux | MUX_TOKEN_SECRET | {B75}
Agora | AGORA_APP_CERTIFICATE | {h32}
LiveKit | LIVEKIT_API_SECRET | {a43}
Giphy | GIPHY_API_KEY | {a32}
Unsplash | UNSPLASH_SECRET_KEY UNSPLASH_ACCESS_KEY | {b43}
Pexels | PEXELS_API_KEY | {a56}
Pixabay | PIXABAY_KEY | {d8}-{h25}
Flickr | FLICKR_API_SECRET | {h16}
TMDB | TMDB_API_KEY | {h32}
  tmdb.js :: const API_URL = 'https://api.themoviedb.org/3/movie/popular?api_key=@V@&page=1';
OMDb | OMDB_API_KEY | {h8}
  omdb.js :: fetch(`http://www.omdbapi.com/?apikey=@V@&s=${q}`)
NewsAPI | NEWS_API_KEY NEWSAPI_KEY | {h32}
  news.swift :: let url = "https://newsapi.org/v2/top-headlines?country=no&apiKey=@V@"
Steam | STEAM_API_KEY STEAM_WEB_API_KEY | {H32}
Riot | RIOT_API_KEY | RGAPI-{uuid}
Plex | PLEX_TOKEN | {b20}
  plex.sh :: curl "http://{Qip}:32400/library/sections?X-Plex-Token=@V@"
Sonarr | SONARR_API_KEY RADARR_API_KEY | {h32}
  config.xml :: <Config>⏎  <Port>8989</Port>⏎  <ApiKey>@V@</ApiKey>⏎</Config>
Strava | STRAVA_CLIENT_SECRET | {h40}
Fitbit | FITBIT_CLIENT_SECRET | {h32}
Yelp | YELP_API_KEY | {b128}
Foursquare | FOURSQUARE_CLIENT_SECRET | {u48}
Amadeus | AMADEUS_CLIENT_SECRET | {a16}
# coins and exchanges
Ethereum prefixed | PRIVATE_KEY OWNER_PRIVATE_KEY | 0x{h64}
Ethereum | PRIVATE_KEY DEPLOYER_PRIVATE_KEY | {h64}
  hardhat.config.js :: networks: {⏎    sepolia: {⏎      url: process.env.RPC_URL,⏎      accounts: ["0x@V@"]⏎    }⏎  }
  send.py :: account = w3.eth.account.from_key("0x@V@")
  deploy.sh :: forge create src/Token.sol:Token --rpc-url $RPC --private-key 0x@V@
Mnemonic | MNEMONIC SEED_PHRASE WALLET_MNEMONIC | {mnemonic}
  truffle-config.js :: const HDWalletProvider = require('@truffle/hdwallet-provider');⏎const mnemonic = '@V@';
  wallet.txt :: MetaMask backup⏎@V@
Bitcoin | BTC_WIF BTC_PRIVATE_KEY | {wif}
  import.sh :: bitcoin-cli importprivkey @V@ "cold" false
Bitcoin xprv | XPRV WALLET_XPRV | {xprv}
Bitcoin RPC | BTC_RPC_PASSWORD RPC_PASSWORD | {Qpws} || {b43}=
  bitcoin.conf :: server=1⏎rpcuser={Quser}⏎rpcpassword=@V@⏎rpcallowip=10.0.0.0/8
Solana | SOLANA_PRIVATE_KEY | {s88}
Stellar | STELLAR_SECRET STELLAR_SEED | {stellar}
Nostr | NOSTR_PRIVATE_KEY | {nsec}
Binance | BINANCE_API_SECRET BINANCE_SECRET_KEY | {a64}
  trade.py :: client = Client("⟨{a64}⟩", "@V@")
  ccxt.js :: const ex = new ccxt.binance({ apiKey: '⟨{a64}⟩', secret: '@V@' });
Coinbase | COINBASE_API_SECRET CB_API_SECRET | {a32} || {b64;64}
Kraken | KRAKEN_API_SECRET KRAKEN_PRIVATE_KEY | {b64;64}
  kraken.key :: {B56}⏎@V@
Bybit | BYBIT_API_SECRET | {a36}
KuCoin | KUCOIN_API_SECRET | {uuid}
KuCoin passphrase | KUCOIN_PASSPHRASE OKX_PASSPHRASE | {Qpws}
OKX | OKX_SECRET_KEY | {H32}
Bitfinex | BFX_API_SECRET | {a43}
BitMEX | BITMEX_API_SECRET | {b48}
Gate.io | GATEIO_SECRET | {h64}
Huobi | HUOBI_SECRET_KEY | {h8}-{h8}-{h8}-{h5}
Alpaca | APCA_API_SECRET_KEY ALPACA_SECRET_KEY | {a40}
Infura | INFURA_PROJECT_SECRET INFURA_API_KEY | {h32}
  web3.js :: const web3 = new Web3('https://mainnet.infura.io/v3/@V@');
Alchemy | ALCHEMY_API_KEY | {b32}
  h.ts :: const provider = new ethers.providers.JsonRpcProvider("https://eth-mainnet.g.alchemy.com/v2/@V@");
QuickNode | QUICKNODE_TOKEN | {h40}
  rpc.rs :: let url = "https://{Qword}-{Qword2}-{Qword3}.solana-mainnet.quiknode.pro/@V@/";
Etherscan | ETHERSCAN_API_KEY BSCSCAN_API_KEY | {u34}
  hardhat.config.ts :: etherscan: {⏎    apiKey: "@V@"⏎  },
Blockfrost | BLOCKFROST_PROJECT_ID | mainnet{a32}
Moralis | MORALIS_API_KEY | {a64}
CoinMarketCap | CMC_API_KEY COINMARKETCAP_API_KEY | {uuid}
  cmc.py :: headers = {'Accepts': 'application/json', 'X-CMC_PRO_API_KEY': '@V@'}
CryptoCompare | CRYPTOCOMPARE_API_KEY | {h64}
Pinata | PINATA_SECRET_API_KEY | {h64}
Polygon.io | POLYGON_API_KEY | {a32}
Alpha Vantage | ALPHAVANTAGE_API_KEY ALPHA_VANTAGE_KEY | {u16}
  stock.py :: ts = TimeSeries(key='@V@', output_format='pandas')
Finnhub | FINNHUB_API_KEY | {n20}
Wallet | WALLET_PASSWORD KEYSTORE_PASSWORD | {Qpw}
'''
