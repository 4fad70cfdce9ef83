"""Media, music, films, photos, social networks, games."""

TEXT = r"""
=== youtube | yt.py
youtube = build('youtube', 'v3', developerKey='«AIza{b35}»')
=== spotify | sp.py
sp = spotipy.Spotify(auth_manager=SpotifyClientCredentials(client_id="«~{h32}»", client_secret="«{h32}»"))
=== spotify | spotifyd.conf
[global]
username = "kfarrow"
password = "«{pw}»"
=== lastfm | lfm.rb
lastfm = Lastfm.new('«~{h32}»', '«{h32}»')
=== lastfm url | lf.log
http://ws.audioscrobbler.com/2.0/?method=user.getrecenttracks&user=rj&api_key=«{h32}»&format=json
=== genius | gen.py
genius = lyricsgenius.Genius("«{b64}»")
=== musixmatch | mx.js
// musixmatch
let apikey = '«{h32}»'
=== discogs | dg.ts
const dis = new Discogs({ userToken: '«{m40}»' })
=== deezer soundcloud | sc.env
SOUNDCLOUD_CLIENT_SECRET=«{a32}»
=== listenbrainz | lb.ini
[listenbrainz]
user_token=«{uuid}»
=== listen notes | ln.go
client := listennotes.NewClient("«{h32}»")
=== podcastindex | pi.py
config = {"api_key": "«~{u20}»", "api_secret": "«{p40}»"}
=== acoustid fanart | fa.xml
<setting id="fanart.apikey">«{h32}»</setting>
=== audd acrcloud | acr.js
acrcloud({ host: 'identify-eu-west-1.acrcloud.com', access_key: '«~{h32}»', access_secret: '«{a40}»' })
=== freesound jamendo | fr.py
client.set_token("«{a40}»", "token")  # freesound
=== tmdb | movie.kt
buildConfigField("String", "TMDB", "\"«{h32}»\"")
=== tmdb url | tm.txt
https://api.themoviedb.org/3/movie/popular?api_key=«{h32}»&language=en-US
=== tmdb v4 | tm4.js
Authorization: 'Bearer «{jwt}»' // tmdb read token
=== omdb | om.js
fetch(`http://www.omdbapi.com/?t=${title}&apikey=«{h8}»`)
=== tvdb | tv.py
tvdb = tvdb_v4_official.TVDB("«{uuid}»")
=== trakt | trakt.yml
trakt:
  client_id: «~{h64}»
  client_secret: «{h64}»
=== simkl anilist | an.env
ANILIST_SECRET=«{a40}»
=== myanimelist | mal.sh
curl 'https://api.myanimelist.net/v2/anime/30230' -H 'X-MAL-CLIENT-ID: «~{h32}»' -H 'Authorization: Bearer «{jwt;RS256}»'
=== plex | pms.py
plex = PlexServer('http://10.0.0.3:32400', '«{b20}»')
=== plex prefs | Preferences.xml
<Preferences MachineIdentifier="«~{uuid}»" PlexOnlineToken="«{b20}»" FriendlyName="acme"/>
=== jellyfin emby | jf.txt
http://10.0.0.3:8096/Users?api_key=«{h32}»   # jellyfin
=== sonarr radarr | config.xml
<Config>
  <Port>8989</Port>
  <ApiKey>«{h32}»</ApiKey>
</Config>
=== overseerr tautulli | tau.sh
curl "http://10.0.0.3:8181/api/v2?apikey=«{h32}»&cmd=get_activity"  # tautulli
=== opensubtitles | osub.js
const os = new OpenSubtitles({ apikey: '«{a32}»', useragent: 'acme v1' })
=== subdl realdebrid | rd.py
# real-debrid
auth = "«{u52}»"
=== unsplash | un.ts
const unsplash = createApi({ accessKey: '«{b43}»' })
=== unsplash url | un.log
GET https://api.unsplash.com/photos/random?client_id=«{b43}»
=== pexels | px.swift
request.setValue("«{a56}»", forHTTPHeaderField: "Authorization") // api.pexels.com
=== pixabay | pb.vue
const url = `https://pixabay.com/api/?key=«{d8}-{h25}»&q=${q}`
=== flickr | fl.py
flickr = flickrapi.FlickrAPI('«~{h32}»', '«{h16}»')
=== giphy | gi.js
const gf = new GiphyFetch('«{a32}»')
=== tenor | tn.txt
https://g.tenor.com/v1/search?q=cat&key=«{u12}»
=== shutterstock getty | gt.php
'Api-Key' => '«{n24}»', // gettyimages
=== freepik | fp.sh
curl https://api.freepik.com/v1/resources -H 'x-freepik-api-key: «FPSX{h32}»'
=== canva | cv.env
CANVA_SECRET=«cnvca{b40}»
=== bannerbear | bb.rb
Bannerbear.api_key = '«bb_pr_{h32}»'
=== placid htmlcsstoimage | hcti.py
auth=('«~{uuid}»', '«{uuid}»')  # hcti.io
=== screenshotlayer urlbox | ub.js
const urlbox = Urlbox('«~{a16}»', '«{h32}»')
=== twitter | tw.py
auth = tweepy.OAuthHandler("«~{a25}»", "«{a50}»")
auth.set_access_token("«+{d19}-{a30}»", "«+{a45}»")
=== twitter bearer | tw.R
bearer <- "«AAAAAAAAAAAAAAAAAAAAA{a31}%2F{a48}»"
=== x yaml | twurl.yml
consumer_key: «~{a25}»
consumer_secret: «{a50}»
token: «+{d19}-{a30}»
secret: «+{a45}»
=== facebook | fb.php
$fb = new Facebook\Facebook(['app_id' => '«~{d15}»', 'app_secret' => '«{h32}»', 'default_graph_version' => 'v12.0']);
=== facebook page token | fb.log
GET https://graph.facebook.com/v17.0/me/feed?access_token=«EAA{a180}ZD»
=== facebook app token | fb.txt
access_token=«{d15}|{b27}»  (graph.facebook.com)
=== instagram | ig.js
new Instafeed({ accessToken: '«IGQV{a140}ZD»' }).run();
=== instagram legacy | ig.py
# instagram
access = "«{d10}.{h7}.{h32}»"
=== instagram password | instaloader.sh
instaloader --login=kfarrow --password='«{pw}»' profile acme
=== whatsapp cloud | wa.http
POST https://graph.facebook.com/v18.0/10482113/messages
Authorization: Bearer «EAA{a190}»
=== threads tiktok | tkt.env
TIKTOK_CLIENT_KEY=«~{n18}»
TIKTOK_CLIENT_SECRET=«{a32}»
=== reddit | praw.ini
[acmebot]
client_id=«~{b22}»
client_secret=«{b30}»
username=acmebot
password=«+{pw}»
=== reddit | rd.py
reddit = praw.Reddit(client_id='«~{b14}»', client_secret='«{b27}»', user_agent='acme by u/kf')
=== pinterest | pin.sh
curl -H 'Authorization: Bearer «pina_{u80}»' https://api.pinterest.com/v5/user_account
=== tumblr | tb.json
{"consumer_key": "«~{a50}»", "consumer_secret": "«{a50}»", "token": "«+{a50}»", "token_secret": "«+{a50}»"}
=== mastodon | toot.py
mastodon = Mastodon(access_token='«{b43}»', api_base_url='https://mastodon.social')
=== misskey lemmy | mk.http
{"i": "«{a32}»", "limit": 10, "_": "misskey.io"}
=== bluesky | bsky.ts
await agent.login({ identifier: 'acme.bsky.social', password: '«{n4}-{n4}-{n4}-{n4}»' })
=== vk | vk.py
vk_session = vk_api.VkApi(token='«vk1.a.{b190}»')
=== vk old | vk.txt
https://api.vk.com/method/users.get?user_ids=1&access_token=«{h85}»&v=5.131
=== odnoklassniki weibo | wb.php
define( "WB_AKEY" , '«~{d10}»' );
define( "WB_SKEY" , '«{h32}»' );
=== snapchat | sn.env
# snapchat marketing
SECRET=«{h32}»
=== twitch | twitch.js
const client = new tmi.Client({ identity: { username: 'acmebot', password: 'oauth:«{n30}»' }, channels: ['acme'] });
=== twitch app | tw.go
helix.NewClient(&helix.Options{ClientID: "«~{n30}»", ClientSecret: "«{n30}»"})
=== twitch stream key | obs.json
{"settings": {"service": "Twitch", "server": "auto", "key": "«live_{d9}_{a30}»"}}
=== youtube stream key | ffmpeg.sh
ffmpeg -re -i in.mp4 -f flv rtmp://a.rtmp.youtube.com/live2/«{n4}-{n4}-{n4}-{n4}-{n4}»
=== streamlabs streamelements | sl.txt
StreamElements JWT = «{jwt}»
=== patreon | pt.rb
api_client = Patreon::API.new('«{b43}»')
=== medium | md.sh
curl -H "Authorization: Bearer «2{h64}»" https://api.medium.com/v1/me
=== devto | dv.yml
- uses: acme/publish-devto@v2
  with:
    devto_key: «{a24}»
=== hashnode | hn.env
HASHNODE_PAT=«{uuid}»
=== buffer hootsuite | buf.py
buffer = "1/«{h32}»"
=== bitly | bl.go
bitly := "«{h40}»" // api-ssl.bitly.com
=== tinyurl rebrandly | rb.curl
curl https://api.rebrandly.com/v1/links -H 'apikey: «{h32}»'
=== short io | sh.js
authorization: '«sk_{a16}»', // short.io
=== yourls | yo.txt
https://go.acme.example/yourls-api.php?signature=«{h10}»&action=shorturl
=== meetup eventbrite | eb.py
eventbrite = Eventbrite('«{u20}»')
=== ticketmaster | tm.js
$.get('https://app.ticketmaster.com/discovery/v2/events.json?apikey=«{a32}»')
=== seatgeek songkick | sg.sh
curl "https://api.seatgeek.com/2/events?client_id=«~{B32}»&client_secret=«{h64}»"
=== goodreads google books | gr.R
goodreads_key <- "«{a20}»"
goodreads_secret <- "«+{a40}»"
=== steam | steam.cs
var webInterfaceFactory = new SteamWebInterfaceFactory("«{H32}»");
=== steam url | st.log
http://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/?key=«{H32}»&steamids=76561197960435530
=== steam guard | maFile.json
{"shared_secret":"«{b64;20}»","identity_secret":"«+{b64;20}»","account_name":"acmebot"}
=== riot | riot.py
lol_watcher = LolWatcher('«RGAPI-{uuid}»')
=== riot header | rg.http
X-Riot-Token: «RGAPI-{uuid}»
=== blizzard | bz.ts
const blizz = { key: '«~{n32}»', secret: '«{a32}»' } // battle.net
=== igdb giantbomb | gb.py
gb = giantbomb.Api('«{h40}»', 'acme')
=== rawg | rawg.kt
const val RAWG = "https://api.rawg.io/api/games?key=«{h32}»"
=== clash royale | cr.js
const coc = new Client({ keys: ['«{jwt;HS512}»'] }) // clashofclans
=== pubg | pubg.go
session := pubg.New("«{jwt}»")
=== fortnite tracker | tr.json
{"TRN-Api-Key": "«{uuid}»"}
=== hypixel | hyp.java
HypixelAPI api = new HypixelAPI(new ApacheHttpClient(UUID.fromString("«{uuid}»")));
=== roblox | rbx.lua
-- open cloud
local apiKey = "«{B48}»"
=== roblox cookie | rb.py
cookies = {".ROBLOSECURITY": "_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|«_{H400}»"}
=== curseforge modrinth | cf.gradle
curseforge { apiKey = '«$2a$10${a53}»' }
=== modrinth | mr.env
MODRINTH=«mrp_{a60}»
=== unity | un.cs
// unity cloud build
const string k = "«{h32}»";
=== playfab | pf.env
PLAYFAB_DEV_SECRET=«{u50}»
=== photon | ph.asset
AppIdRealtime: «~{uuid}»
AppSecret: «{a30}»
=== gamesparks nakama | nk.yml
console:
  username: admin
  password: «{pw}»
socket:
  server_key: «+{a24}»
=== itch io | butler.sh
BUTLER_API_KEY=«{a40}» butler push out acme/game:win
=== epic eos | eos.ini
ClientId=xyza«~{a28}»
ClientSecret=«{B43}»
EncryptionKey=«+{H64}»
=== lichess | li.py
session = berserk.TokenSession("«lip_{a20}»")
=== chessdotcom bgg | bd.txt
boardgameatlas client_id=«~{a10}» secret «{h32}»
=== ballchasing | bc.sh
curl -H 'Authorization: «{a40}»' https://ballchasing.com/api/replays
"""
