"""The last providers, in the form of glean_rows.py."""

ROWS = """
# delivery, DNS, hosting
Cloudflare | CLOUDFLARE_API_TOKEN, CF_API_TOKEN | {b40} | api.cloudflare.com
Cloudflare global key | CLOUDFLARE_API_KEY, CF_API_KEY | {h37} | api.cloudflare.com | X-Auth-Key: @ | CLOUDFLARE_EMAIL=ops@acme.io
Cloudflare user token | CLOUDFLARE_API_TOKEN | cfut_{b40}{h8} | api.cloudflare.com
Cloudflare Origin CA | CLOUDFLARE_API_USER_SERVICE_KEY | v1.0-{h24}-{h146} | api.cloudflare.com | X-Auth-User-Service-Key: @
Cloudflare Tunnel | TUNNEL_TOKEN | {cftunnel} | api.cloudflare.com
Cloudflare Access | CF_ACCESS_CLIENT_SECRET | {h64} | acme.cloudflareaccess.com | CF-Access-Client-Secret: @ | CF_ACCESS_CLIENT_ID={h32}.access
Cloudflare R2 | R2_SECRET_ACCESS_KEY | {h64} | x.r2.cloudflarestorage.com | X-Secret: @ | R2_ACCESS_KEY_ID={h32}
Fastly | FASTLY_API_TOKEN, FASTLY_KEY | {b32} | api.fastly.com | Fastly-Key: @
Akamai | AKAMAI_CLIENT_SECRET | {b64;32} | akab-x.luna.akamaiapis.net | X-Secret: @ | AKAMAI_CLIENT_TOKEN=akab-{n16}-{n16}
Bunny | BUNNY_API_KEY | {uuid}{uuid} | api.bunny.net | AccessKey: @
KeyCDN | KEYCDN_API_KEY | sk_prod_{b64;36} | api.keycdn.com
Vercel | VERCEL_TOKEN | {a24} | api.vercel.com
Netlify | NETLIFY_AUTH_TOKEN | nfp_{a36} | api.netlify.com
Netlify old | NETLIFY_AUTH_TOKEN, NETLIFY_TOKEN | {b43} | api.netlify.com
GoDaddy | GODADDY_API_SECRET | {a22} | api.godaddy.com | X-Secret: @ | GODADDY_API_KEY={a12}_{a22}
Gandi | GANDI_PERSONAL_ACCESS_TOKEN | {h40} | api.gandi.net
DNSimple | DNSIMPLE_TOKEN | dnsimple_a_{b32} | api.dnsimple.com
Namecheap | NAMECHEAP_API_KEY | {h32} | api.namecheap.com
NS1 | NS1_API_KEY, NSONE_API_KEY | {a20} | api.nsone.net | X-NSONE-Key: @
deSEC | DESEC_TOKEN | {b28} | desec.io | Authorization: Token @
DuckDNS | DUCKDNS_TOKEN | {uuid} | www.duckdns.org
Porkbun | PORKBUN_SECRET_API_KEY | sk1_{h64} | api.porkbun.com | X-Secret: @ | PORKBUN_API_KEY=pk1_{h64}
PowerDNS | PDNS_API_KEY, POWERDNS_API_KEY | {a32} | ns1.acme.com:8081 | X-API-Key: @
Deno Deploy | DENO_DEPLOY_TOKEN | ddp_{a36} | api.deno.com
Imgix | IMGIX_TOKEN | ix{a16} | acme.imgix.net
ImageKit | IMAGEKIT_PRIVATE_KEY | private_{b64;20} | api.imagekit.io | X-Secret: @ | IMAGEKIT_PUBLIC_KEY=public_{b64;20}
Cloudinary | CLOUDINARY_API_SECRET | {b27} | api.cloudinary.com | X-Secret: @ | CLOUDINARY_API_KEY={d15}
Uploadcare | UPLOADCARE_SECRET_KEY | {h20} | api.uploadcare.com | X-Secret: @ | UPLOADCARE_PUBLIC_KEY={h20}
Mux | MUX_TOKEN_SECRET | {B75} | api.mux.com | X-Secret: @ | MUX_TOKEN_ID={uuid}
# sales and support
HubSpot | HUBSPOT_ACCESS_TOKEN, HUBSPOT_TOKEN | pat-eu1-{uuid} | api.hubapi.com
HubSpot old | HUBSPOT_API_KEY, HAPIKEY | {uuid} | api.hubapi.com | hapikey: @
Salesforce | SALESFORCE_CLIENT_SECRET, SF_CONSUMER_SECRET | {H64} | login.salesforce.com
Salesforce security token | SALESFORCE_SECURITY_TOKEN, SF_SECURITY_TOKEN | {a24} | login.salesforce.com
Zendesk | ZENDESK_API_TOKEN, ZENDESK_TOKEN | {a40} | acme.zendesk.com
Intercom | INTERCOM_ACCESS_TOKEN | {text64;tok:[h8]_[h4]_[h4]_[h4]_[h12]:1:0} | api.intercom.io
Freshdesk | FRESHDESK_API_KEY | {a20} | acme.freshdesk.com
Pipedrive | PIPEDRIVE_API_TOKEN | {h40} | acme.pipedrive.com | x-api-token: @
Klaviyo | KLAVIYO_PRIVATE_KEY, KLAVIYO_API_KEY | pk_{h34} | a.klaviyo.com | Authorization: Klaviyo-API-Key @
ActiveCampaign | ACTIVECAMPAIGN_API_KEY | {h72} | acme.api-us1.com | Api-Token: @
ConvertKit | CONVERTKIT_API_SECRET | {b43} | api.convertkit.com
Segment | SEGMENT_WRITE_KEY | {a32} | api.segment.io
Amplitude | AMPLITUDE_SECRET_KEY | {h32} | amplitude.com | X-Secret: @ | AMPLITUDE_API_KEY={h32}
Mixpanel | MIXPANEL_API_SECRET, MIXPANEL_SECRET | {h32} | data.mixpanel.com
PostHog personal | POSTHOG_PERSONAL_API_KEY | phx_{a43} | eu.posthog.com
Braze | BRAZE_API_KEY, BRAZE_REST_API_KEY | {uuid} | rest.fra-01.braze.eu
Close | CLOSE_API_KEY | api_{a22}.{a22} | api.close.com
Attio | ATTIO_API_KEY | {h64} | api.attio.com
Calendly | CALENDLY_API_KEY, CALENDLY_TOKEN | {jwt;ES256;https://auth.calendly.com} | api.calendly.com
Cal.com | CAL_API_KEY | cal_live_{h32} | api.cal.com
Typeform | TYPEFORM_TOKEN | tfp_{b44}_{b14} | api.typeform.com
Jotform | JOTFORM_API_KEY | {h32} | api.jotform.com | APIKEY: @
SurveyMonkey | SURVEYMONKEY_ACCESS_TOKEN | {b100} | api.surveymonkey.com
Eventbrite | EVENTBRITE_TOKEN | {u20} | www.eventbriteapi.com
Beehiiv | BEEHIIV_API_KEY | {a64} | api.beehiiv.com
Buttondown | BUTTONDOWN_API_KEY | {uuid} | api.buttondown.email | Authorization: Token @
Ghost | GHOST_ADMIN_API_KEY | {h24}:{h64} | acme.ghost.io
Apollo | APOLLO_API_KEY | {b22} | api.apollo.io | X-Api-Key: @
Hunter | HUNTER_API_KEY | {h40} | api.hunter.io
Clearbit | CLEARBIT_KEY, CLEARBIT_API_KEY | sk_{h32} | company.clearbit.com
Gong | GONG_ACCESS_KEY_SECRET | {jwt;HS256} | api.gong.io | X-Secret: @ | GONG_ACCESS_KEY={u32}
Front | FRONT_API_TOKEN | {jwt;HS256;front} | api2.frontapp.com
Crisp | CRISP_PLUGIN_KEY | {h64} | api.crisp.chat | X-Secret: @ | CRISP_PLUGIN_IDENTIFIER={uuid}
Help Scout | HELPSCOUT_APP_SECRET | {a32} | api.helpscout.net | X-Secret: @ | HELPSCOUT_APP_ID={a32}
Discourse | DISCOURSE_API_KEY | {h64} | forum.acme.com | Api-Key: @
Docusign | DOCUSIGN_CLIENT_SECRET | {uuid} | account-d.docusign.com | X-Secret: @ | DOCUSIGN_INTEGRATION_KEY={uuid}
Dropbox Sign | HELLOSIGN_API_KEY | {h64} | api.hellosign.com
# developer services
Linear | LINEAR_API_KEY | lin_api_{a40} | api.linear.app | Authorization: @
Notion | NOTION_TOKEN, NOTION_API_KEY | secret_{a43} | api.notion.com
Notion new | NOTION_TOKEN | ntn_{a46} | api.notion.com
Asana | ASANA_ACCESS_TOKEN, ASANA_TOKEN | 2/{d16}/{d16}:{h32} | app.asana.com
ClickUp | CLICKUP_API_TOKEN | pk_{d8}_{u32} | api.clickup.com | Authorization: @
Monday | MONDAY_API_TOKEN, MONDAY_TOKEN | {jwt;HS256} | api.monday.com | Authorization: @
Todoist | TODOIST_API_TOKEN | {h40} | api.todoist.com
Shortcut | SHORTCUT_API_TOKEN, CLUBHOUSE_API_TOKEN | {uuid} | api.app.shortcut.com | Shortcut-Token: @
Toggl | TOGGL_API_TOKEN | {h32} | api.track.toggl.com
Harvest | HARVEST_ACCESS_TOKEN | {d7}.pt.{b86} | api.harvestapp.com
Figma | FIGMA_TOKEN, FIGMA_ACCESS_TOKEN | figd_{b40} | api.figma.com | X-Figma-Token: @
Miro | MIRO_ACCESS_TOKEN | {b27} | api.miro.com
Postman | POSTMAN_API_KEY | PMAK-{h24}-{h34} | api.getpostman.com | X-Api-Key: @
LaunchDarkly | LD_API_KEY, LAUNCHDARKLY_ACCESS_TOKEN | api-{uuid} | app.launchdarkly.com | Authorization: @
LaunchDarkly SDK | LAUNCHDARKLY_SDK_KEY, LD_SDK_KEY | sdk-{uuid} | sdk.launchdarkly.com | Authorization: @
Split | SPLIT_API_KEY | {n64} | sdk.split.io
Statsig | STATSIG_SERVER_SECRET | secret-{a43} | statsigapi.net | statsig-api-key: @
Flagsmith | FLAGSMITH_SERVER_KEY | ser.{a22} | edge.api.flagsmith.com | X-Environment-Key: @
Unleash | UNLEASH_API_TOKEN | default:production.{h56} | unleash.acme.com | Authorization: @
ConfigCat | CONFIGCAT_SDK_KEY | configcat-sdk-1/{b22}/{b22} | cdn-global.configcat.com
Retool | RETOOL_API_TOKEN | retool_{n26} | acme.retool.com
n8n | N8N_API_KEY | {jwt;HS256;n8n} | n8n.acme.com | X-N8N-API-KEY: @
Inngest | INNGEST_SIGNING_KEY | signkey-prod-{h64} | api.inngest.com
Trigger.dev | TRIGGER_SECRET_KEY | tr_prod_{a20} | api.trigger.dev
Svix | SVIX_API_KEY, SVIX_TOKEN | sk_{a32}.eu | api.eu.svix.com
Apify | APIFY_TOKEN | apify_api_{a36} | api.apify.com
ScraperAPI | SCRAPERAPI_KEY | {h32} | api.scraperapi.com
Browserless | BROWSERLESS_TOKEN | {uuid} | chrome.browserless.io
Bright Data | BRIGHTDATA_API_TOKEN | {h64} | api.brightdata.com
Lokalise | LOKALISE_API_TOKEN | {h40} | api.lokalise.com | X-Api-Token: @
Crowdin | CROWDIN_PERSONAL_TOKEN | {h80} | api.crowdin.com
Phrase | PHRASE_ACCESS_TOKEN | {h64} | api.phrase.com | Authorization: token @
Transifex | TX_TOKEN | 1/{h40} | rest.api.transifex.com
DeepL | DEEPL_AUTH_KEY, DEEPL_API_KEY | {uuid}:fx | api-free.deepl.com | Authorization: DeepL-Auth-Key @
Adobe | ADOBE_CLIENT_SECRET | p8e-{b32} | ims-na1.adobelogin.com
Canva | CANVA_CLIENT_SECRET | cnvca{b51} | api.canva.com
Dropbox | DROPBOX_ACCESS_TOKEN, DROPBOX_TOKEN | sl.{b135} | api.dropboxapi.com
Dropbox app | DROPBOX_APP_SECRET | {n15} | api.dropboxapi.com | X-Secret: @ | DROPBOX_APP_KEY={n15}
Box | BOX_CLIENT_SECRET | {a32} | api.box.com | X-Secret: @ | BOX_CLIENT_ID={n32}
Doppler | DOPPLER_TOKEN | dp.st.prd.{a43} | api.doppler.com
Doppler personal | DOPPLER_TOKEN | dp.pt.{a43} | api.doppler.com
ReadMe | README_API_KEY, RDME_API_KEY | rdme_{n70} | dash.readme.com
Mapbox | MAPBOX_SECRET_TOKEN, MAPBOX_ACCESS_TOKEN | {mapbox;sk} | api.mapbox.com
HERE | HERE_API_KEY, HERE_APIKEY | {b43} | geocode.search.hereapi.com
OpenWeather | OPENWEATHER_API_KEY, OPENWEATHERMAP_API_KEY, OWM_KEY | {h32} | api.openweathermap.org
WeatherAPI | WEATHERAPI_KEY | {h31} | api.weatherapi.com
TomTom | TOMTOM_API_KEY | {a32} | api.tomtom.com
MapTiler | MAPTILER_KEY, MAPTILER_API_KEY | {a20} | api.maptiler.com
ArcGIS | ARCGIS_API_KEY | AAPK{h32}{b64} | services.arcgis.com
Foursquare | FOURSQUARE_API_KEY | fsq3{B44} | api.foursquare.com | Authorization: @
Geoapify | GEOAPIFY_API_KEY | {h32} | api.geoapify.com
OpenCage | OPENCAGE_API_KEY | {h32} | api.opencagedata.com
IPinfo | IPINFO_TOKEN | {h14} | ipinfo.io
Unsplash | UNSPLASH_SECRET_KEY | {b43} | api.unsplash.com | X-Secret: @ | UNSPLASH_ACCESS_KEY={b43}
Pexels | PEXELS_API_KEY | {a56} | api.pexels.com | Authorization: @
TMDB | TMDB_API_KEY | {h32} | api.themoviedb.org
YouTube | YOUTUBE_API_KEY | AIza{b35} | www.googleapis.com/youtube
Vimeo | VIMEO_ACCESS_TOKEN | {h32} | api.vimeo.com
Last.fm | LASTFM_API_SECRET, LASTFM_SHARED_SECRET | {h32} | ws.audioscrobbler.com | X-Secret: @ | LASTFM_API_KEY={h32}
Steam | STEAM_API_KEY, STEAM_WEB_API_KEY | {H32} | api.steampowered.com
Riot | RIOT_API_KEY | RGAPI-{uuid} | euw1.api.riotgames.com | X-Riot-Token: @
NewsAPI | NEWS_API_KEY, NEWSAPI_KEY | {h32} | newsapi.org | X-Api-Key: @
NASA | NASA_API_KEY | {a40} | api.nasa.gov
VirusTotal | VIRUSTOTAL_API_KEY, VT_API_KEY | {h64} | www.virustotal.com | x-apikey: @
Shodan | SHODAN_API_KEY | {a32} | api.shodan.io
AbuseIPDB | ABUSEIPDB_API_KEY | {h80} | api.abuseipdb.com | Key: @
urlscan | URLSCAN_API_KEY | {uuid} | urlscan.io | API-Key: @
Have I Been Pwned | HIBP_API_KEY | {h32} | haveibeenpwned.com | hibp-api-key: @
Censys | CENSYS_API_SECRET | {a32} | search.censys.io | X-Secret: @ | CENSYS_API_ID={uuid}
GreyNoise | GREYNOISE_API_KEY | {a64} | api.greynoise.io | key: @
Adafruit IO | ADAFRUIT_IO_KEY, AIO_KEY | aio_{a28} | io.adafruit.com | X-AIO-Key: @
Blynk | BLYNK_AUTH_TOKEN | {b32} | blynk.cloud
ThingSpeak | THINGSPEAK_WRITE_KEY, THINGSPEAK_API_KEY | {u16} | api.thingspeak.com
Particle | PARTICLE_ACCESS_TOKEN | {h40} | api.particle.io
Home Assistant | HASS_TOKEN | {jwt;HS256} | homeassistant.local:8123
Philips Hue | HUE_USERNAME, HUE_API_KEY | {b40} | 192.168.1.20/api | hue-application-key: @
Plex | PLEX_TOKEN | {b20} | plex.tv | X-Plex-Token: @
Sonarr | SONARR_API_KEY, RADARR_API_KEY | {h32} | nas.local:8989 | X-Api-Key: @
Nightscout | API_SECRET | {a18} | sugar.acme.com
Strava | STRAVA_CLIENT_SECRET | {h40} | www.strava.com | X-Secret: @ | STRAVA_CLIENT_ID={d5}
Fitbit | FITBIT_CLIENT_SECRET | {h32} | api.fitbit.com | X-Secret: @ | FITBIT_CLIENT_ID=23{u4}
# coins
Binance | BINANCE_API_SECRET, BINANCE_SECRET | {a64} | api.binance.com | X-Secret: @ | BINANCE_API_KEY={a64}
Coinbase | COINBASE_API_SECRET | {b64;64} | api.exchange.coinbase.com | CB-ACCESS-SECRET: @ | COINBASE_API_KEY={h32}
Kraken | KRAKEN_API_SECRET, KRAKEN_PRIVATE_KEY | {b64;64} | api.kraken.com | API-Sign: @ | KRAKEN_API_KEY={B56}
KuCoin | KUCOIN_API_SECRET | {uuid} | api.kucoin.com | X-Secret: @ | KUCOIN_API_KEY={h24}
Bybit | BYBIT_API_SECRET | {a36} | api.bybit.com | X-Secret: @ | BYBIT_API_KEY={a18}
Bitfinex | BFX_API_SECRET, BITFINEX_API_SECRET | {a43} | api.bitfinex.com
OKX | OKX_SECRET_KEY, OKX_API_SECRET | {H32} | www.okx.com | X-Secret: @ | OKX_API_KEY={uuid}
Gate.io | GATE_API_SECRET, GATEIO_SECRET | {h64} | api.gateio.ws | X-Secret: @ | GATE_API_KEY={h32}
Infura | INFURA_API_SECRET, INFURA_PROJECT_SECRET | {h32} | mainnet.infura.io
Alchemy | ALCHEMY_API_KEY | {b32} | eth-mainnet.g.alchemy.com
Etherscan | ETHERSCAN_API_KEY | {u34} | api.etherscan.io
Moralis | MORALIS_API_KEY | {jwt;HS256} | deep-index.moralis.io | X-API-Key: @
Blockfrost | BLOCKFROST_PROJECT_ID, BLOCKFROST_API_KEY | mainnet{a32} | cardano-mainnet.blockfrost.io | project_id: @
CoinMarketCap | CMC_API_KEY, COINMARKETCAP_API_KEY | {uuid} | pro-api.coinmarketcap.com | X-CMC_PRO_API_KEY: @
CoinGecko | COINGECKO_API_KEY | CG-{a24} | pro-api.coingecko.com | x-cg-pro-api-key: @
Ethereum account | PRIVATE_KEY, DEPLOYER_PRIVATE_KEY, WALLET_PRIVATE_KEY, ETH_PRIVATE_KEY | 0x{h64} | rpc.acme.io
Ethereum bare | DEPLOYER_PRIVATE_KEY, METAMASK_PRIVATE_KEY | {h64} | rpc.acme.io
Mnemonic | MNEMONIC, WALLET_MNEMONIC, SEED_PHRASE | {mnemonic;12} | rpc.acme.io
Mnemonic 24 | MNEMONIC, HD_WALLET_SEED | {mnemonic;24} | rpc.acme.io
Bitcoin WIF | BTC_PRIVATE_KEY, WIF | {wif} | btc.acme.io
Bitcoin xprv | BTC_XPRV, MASTER_KEY | {xprv} | btc.acme.io
Stellar | STELLAR_SECRET, STELLAR_SECRET_KEY | {stellar} | horizon.stellar.org
Solana | SOLANA_PRIVATE_KEY | {s88} | api.mainnet-beta.solana.com
Nostr | NOSTR_PRIVATE_KEY, NSEC | {nsec} | relay.acme.io
Tron | TRON_PRIVATE_KEY | {h64} | api.trongrid.io
TronGrid | TRONGRID_API_KEY | {uuid} | api.trongrid.io | TRON-PRO-API-KEY: @
# vaults
Vault | VAULT_TOKEN | hvs.{a24} | vault.acme.com:8200 | X-Vault-Token: @
Vault long | VAULT_TOKEN | hvs.CAES{b90} | vault.acme.com:8200 | X-Vault-Token: @
Vault old | VAULT_TOKEN | s.{a24} | vault.acme.com:8200 | X-Vault-Token: @
Vault batch | VAULT_TOKEN | hvb.AAAAAQ{b140} | vault.acme.com:8200 | X-Vault-Token: @
Vault AppRole | VAULT_SECRET_ID | {uuid} | vault.acme.com:8200 | X-Secret: @ | VAULT_ROLE_ID={uuid}
Infisical | INFISICAL_TOKEN | st.{h24}.{h32}.{h32} | app.infisical.com
Infisical identity | INFISICAL_CLIENT_SECRET | {h64} | app.infisical.com | X-Secret: @ | INFISICAL_CLIENT_ID={uuid}
1Password | OP_SERVICE_ACCOUNT_TOKEN | {ops} | my.1password.com
1Password Connect | OP_CONNECT_TOKEN | {jwt;ES256} | connect.acme.com
Bitwarden | BW_CLIENTSECRET | {a30} | identity.bitwarden.com | X-Secret: @ | BW_CLIENTID=user.{uuid}
Bitwarden Secrets Manager | BWS_ACCESS_TOKEN | 0.{uuid}.{a30}:{b64;16} | vault.bitwarden.com
Akeyless | AKEYLESS_ACCESS_KEY | {b64;32} | api.akeyless.io | X-Secret: @ | AKEYLESS_ACCESS_ID=p-{n14}
Conjur | CONJUR_AUTHN_API_KEY | {n52} | conjur.acme.com
age | SOPS_AGE_KEY, AGE_SECRET_KEY | {age} | secrets.acme.com
dotenvx | DOTENV_PRIVATE_KEY_PRODUCTION | {h64} | dotenvx.com
dotenv vault | DOTENV_KEY | dotenv://:key_{h64}@dotenv.org/vault/.env.vault?environment=production | vault.dotenv.org
Phase | PHASE_SERVICE_TOKEN | pss_service:v1:{h64}:{h64}:{h64} | api.phase.dev
# remote access
Tailscale | TS_AUTHKEY, TAILSCALE_AUTHKEY | tskey-auth-k{a11}CNTRL-{a32} | login.tailscale.com
Tailscale API | TAILSCALE_API_KEY | tskey-api-k{a11}CNTRL-{a32} | api.tailscale.com
Tailscale OAuth | TS_OAUTH_SECRET | tskey-client-k{a11}CNTRL-{a32} | api.tailscale.com
ngrok | NGROK_AUTHTOKEN, NGROK_AUTH_TOKEN | 2{a26}_{a21} | api.ngrok.com
ngrok API | NGROK_API_KEY | 2{a26}_{a21} | api.ngrok.com | Authorization: Bearer @
WireGuard | WG_PRIVATE_KEY, WIREGUARD_PRIVATE_KEY | {wg} | vpn.acme.com
WireGuard preshared | WIREGUARD_PRESHARED_KEY | {b64;32} | vpn.acme.com
ZeroTier | ZEROTIER_TOKEN, ZT_TOKEN | {a32} | api.zerotier.com | Authorization: token @
Netbird | NB_SETUP_KEY | {UUID} | api.netbird.io
Headscale | HEADSCALE_CLI_API_KEY | hskey-api-{b12}-{b64} | headscale.acme.com
Teleport | TELEPORT_AUTH_TOKEN | {h32} | teleport.acme.com
NordVPN | NORDVPN_TOKEN, NORD_TOKEN | {h64} | api.nordvpn.com
# infrastructure
Terraform Cloud | TFE_TOKEN, TF_TOKEN_app_terraform_io, ATLAS_TOKEN | {a14}.atlasv1.{b67} | app.terraform.io
Pulumi | PULUMI_ACCESS_TOKEN | pul-{h40} | api.pulumi.com | Authorization: token @
Consul | CONSUL_HTTP_TOKEN | {uuid} | consul.acme.com:8500 | X-Consul-Token: @
Consul gossip | CONSUL_ENCRYPT_KEY, CONSUL_GOSSIP_KEY | {b64;32} | consul.acme.com
Nomad | NOMAD_TOKEN | {uuid} | nomad.acme.com:4646 | X-Nomad-Token: @
Kubernetes bootstrap | KUBEADM_TOKEN | {n6}.{n16} | api.k8s.acme.com
OpenShift | OC_TOKEN, OPENSHIFT_TOKEN | sha256~{b43} | api.ocp.acme.com
Rancher | RANCHER_TOKEN, RANCHER_BEARER_TOKEN | token-{n5}:{n54} | rancher.acme.com
Docker Swarm | SWARM_JOIN_TOKEN | {swarm} | 10.0.0.5:2377
k3s | K3S_TOKEN | K10{h64}::server:{h32} | 10.0.0.5:6443
Portainer | PORTAINER_API_KEY | ptr_{b64;32} | portainer.acme.com | X-API-Key: @
Proxmox | PROXMOX_TOKEN_SECRET, PM_API_TOKEN_SECRET | {uuid} | pve.acme.com:8006
NetBox | NETBOX_TOKEN, NETBOX_API_TOKEN | {h40} | netbox.acme.com | Authorization: Token @
Meraki | MERAKI_DASHBOARD_API_KEY | {h40} | api.meraki.com | X-Cisco-Meraki-API-Key: @
Env0 | ENV0_API_SECRET | {b32} | api.env0.com | X-Secret: @ | ENV0_API_KEY={n16}
NATS | NATS_NKEY_SEED | {nkey;U} | nats.acme.com
LiveKit | LIVEKIT_API_SECRET | {a43} | acme.livekit.cloud | X-Secret: @ | LIVEKIT_API_KEY=API{a12}
Airflow | AIRFLOW__CORE__FERNET_KEY, FERNET_KEY | {b64urlpad;32} | airflow.acme.com
Laravel | APP_KEY | base64:{b64;32} | www.acme.com
Django | SECRET_KEY, DJANGO_SECRET_KEY | {a50} | www.acme.com
Rails | SECRET_KEY_BASE, RAILS_MASTER_KEY | {h128} | www.acme.com
Rails master | RAILS_MASTER_KEY | {h32} | www.acme.com
NextAuth | NEXTAUTH_SECRET, AUTH_SECRET | {b64;32} | www.acme.com
JWT | JWT_SECRET, JWT_SIGNING_KEY, ACCESS_TOKEN_SECRET | {h64} | www.acme.com
Session | SESSION_SECRET, COOKIE_SECRET, FLASK_SECRET_KEY | {h48} | www.acme.com
n8n key | N8N_ENCRYPTION_KEY | {b64;24} | n8n.acme.com
Webhook | WEBHOOK_SECRET, GITHUB_WEBHOOK_SECRET | {h40} | hooks.acme.com
Encryption | ENCRYPTION_KEY, DATA_ENCRYPTION_KEY, AES_KEY | {b64;32} | www.acme.com
"""
