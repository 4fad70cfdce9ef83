"""Clouds, container platforms, CDN, DNS and hosting."""

from registry import family, k

family("cloud: aws")
AWS_PAIR = ["id AWS_ACCESS_KEY_ID !AKIA{t16}"]
k("aws secret access key", "aws", "{B40}", "AWS_SECRET_ACCESS_KEY", c=AWS_PAIR, n=12, sdk=[
    'py|import boto3\n\ns3 = boto3.client(\n    "s3",\n    aws_access_key_id="§id",\n    aws_secret_access_key="§s",\n    region_name="§region",\n)',
    'ini:.aws/credentials|[default]\naws_access_key_id = §id\naws_secret_access_key = §s\n\n[profile staging]\nregion = §region',
    'js|const AWS = require("aws-sdk");\nAWS.config.update({\n  accessKeyId: "§id",\n  secretAccessKey: "§s",\n  region: "§region",\n});',
    'tf|provider "aws" {\n  region     = "§region"\n  access_key = "§id"\n  secret_key = "§s"\n}',
    'java|BasicAWSCredentials creds = new BasicAWSCredentials("§id", "§s");\nAmazonS3 s3 = AmazonS3ClientBuilder.standard().withCredentials(new AWSStaticCredentialsProvider(creds)).build();',
    'go|sess := session.Must(session.NewSession(&aws.Config{\n\tRegion:      aws.String("§region"),\n\tCredentials: credentials.NewStaticCredentials("§id", "§s", ""),\n}))',
    'txt:rootkey.csv|Access key ID,Secret access key\n§id,§s',
    'sh|aws configure set aws_access_key_id §id\naws configure set aws_secret_access_key §s',
    'ts|const client = new S3Client({\n  region: "§region",\n  credentials: { accessKeyId: "§id", secretAccessKey: "§s" },\n});'])
k("aws access key id", "aws", "AKIA{t16}", "AWS_ACCESS_KEY_ID AWS_ACCESS_KEY", c=["sk - !{B40}"], n=6, sdk=[
    'php|$s3 = new Aws\\S3\\S3Client([\n    "version" => "latest",\n    "region" => "§region",\n    "credentials" => ["key" => "§s", "secret" => "§sk"],\n]);',
    'cs|var client = new AmazonS3Client("§s", "§sk", RegionEndpoint.EUWest1);', 'rb|Aws.config.update(\n  region: "§region",\n  credentials: Aws::Credentials.new("§s", "§sk")\n)'])
k("aws temporary session token", "aws", "{awssession}", "AWS_SESSION_TOKEN", c=["id AWS_ACCESS_KEY_ID !ASIA{t16}", "sk AWS_SECRET_ACCESS_KEY !{B40}"], n=5, sdk=[
    'json:assume-role.json|{\n  "Credentials": {\n    "AccessKeyId": "§id",\n    "SecretAccessKey": "§sk",\n    "SessionToken": "§s",\n    "Expiration": "2024-05-01T12:00:00Z"\n  }\n}',
    'ini:credentials|[mfa]\naws_access_key_id=§id\naws_secret_access_key=§sk\naws_session_token=§s'])
k("aws bedrock api key", "aws-bedrock", "{bedrock}", "AWS_BEARER_TOKEN_BEDROCK", sdk=['py|import os\nos.environ["AWS_BEARER_TOKEN_BEDROCK"] = "§s"\nclient = boto3.client("bedrock-runtime", region_name="us-east-1")'],
  hdr="Authorization: Bearer §s", url="https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-3-haiku/converse")
k("aws ses smtp password", "aws-ses", "B{B43}", "SES_SMTP_PASSWORD SMTP_PASSWORD", c=["id SMTP_USERNAME AKIA{t16}", "h SMTP_HOST email-smtp.eu-west-1.amazonaws.com"], sdk=[
    'py|server = smtplib.SMTP("email-smtp.eu-west-1.amazonaws.com", 587)\nserver.starttls()\nserver.login("§id", "§s")'])
k("aws appsync api key", "appsync", "da2-{n26}", "APPSYNC_API_KEY AWS_APPSYNC_API_KEY", hdr="x-api-key: §s", url="https://§{an10}abcdefgh.appsync-api.eu-west-1.amazonaws.com/graphql",
  sdk=['js:src/aws-exports.js|const awsmobile = {\n  aws_project_region: "eu-west-1",\n  aws_appsync_authenticationType: "API_KEY",\n  aws_appsync_apiKey: "§s",\n};'])
k("aws api gateway key", "api-gateway", "{a40}", "API_GATEWAY_KEY", hdr="x-api-key: §s", url="https://§an10.execute-api.eu-west-1.amazonaws.com/prod/orders", n=3)
k("aws cognito client secret", "cognito", "{n52}", "COGNITO_CLIENT_SECRET COGNITO_APP_CLIENT_SECRET", c=["id COGNITO_CLIENT_ID {n26}", "p COGNITO_USER_POOL_ID eu-west-1_{a9}"])
k("amazon login client secret", "lwa", "amzn1.oa2-cs.v1.{h64}", "LWA_CLIENT_SECRET AMAZON_CLIENT_SECRET SP_API_CLIENT_SECRET", c=["id LWA_APP_ID amzn1.application-oa2-client.{h32}"],
  sdk=['py|credentials = dict(\n    refresh_token="Atzr|placeholder",\n    lwa_app_id="§id",\n    lwa_client_secret="§s",\n)'])
k("amazon selling partner refresh token", "sp-api", "Atzr|IwEB{b240}", "SP_API_REFRESH_TOKEN LWA_REFRESH_TOKEN", n=3)
k("aws codecommit git password", "codecommit", "{B43}=", "", v={"u": "deploy-at-{d12}"}, n=3, sdk=[
    'txt:.git-credentials|https://§u:§s@git-codecommit.eu-west-1.amazonaws.com/v1/repos/orders'
    , 'txt:.netrc|machine git-codecommit.eu-west-1.amazonaws.com\n  login §u\n  password §s', 'sh|git config credential.username §u  # codecommit password: §s'])
k("aws mws auth token", "mws", "amzn.mws.{uuid}", "MWS_AUTH_TOKEN AMAZON_MWS_AUTH_TOKEN", n=3)

family("cloud: azure")
k("azure storage account key", "azure-storage", "{azkey;64;+ASt}", "AZURE_STORAGE_KEY AZURE_STORAGE_ACCOUNT_KEY", c=["acct AZURE_STORAGE_ACCOUNT {either;ordersprod;acmelogs;hlbackups}"], n=8, sdk=[
    'env|AZURE_STORAGE_CONNECTION_STRING="DefaultEndpointsProtocol=https;AccountName=§acct;AccountKey=§s;EndpointSuffix=core.windows.net"',
    'json:local.settings.json|{\n  "IsEncrypted": false,\n  "Values": {\n    "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=§acct;AccountKey=§s;EndpointSuffix=core.windows.net",\n    "FUNCTIONS_WORKER_RUNTIME": "dotnet"\n  }\n}',
    'py|service = BlobServiceClient(account_url="https://§acct.blob.core.windows.net", credential="§s")',
    'py|spark.conf.set("fs.azure.account.key.§acct.dfs.core.windows.net", "§s")',
    'sh|az storage blob upload --account-name §acct --account-key "§s" -c backups -f dump.tar.gz -n dump.tar.gz',
    'cs|var credential = new StorageSharedKeyCredential("§acct", "§s");'])
k("azure storage sas token", "azure-storage", "{sas}", "AZURE_STORAGE_SAS_TOKEN BLOB_SAS_TOKEN", n=5, sdk=[
    'sh|azcopy copy "./dist" "https://ordersprod.blob.core.windows.net/web?§s" --recursive',
    'js|const blobService = new BlobServiceClient("https://acmelogs.blob.core.windows.net/?§s");'])
k("azure entra client secret", "azure", "{a3}8Q~{q34}", "AZURE_CLIENT_SECRET ARM_CLIENT_SECRET AAD_CLIENT_SECRET", c=["t AZURE_TENANT_ID {uuid}", "id AZURE_CLIENT_ID {uuid}"], n=8, sdk=[
    'py|from azure.identity import ClientSecretCredential\n\ncredential = ClientSecretCredential(\n    tenant_id="§t",\n    client_id="§id",\n    client_secret="§s",\n)',
    'tf|provider "azurerm" {\n  features {}\n  tenant_id     = "§t"\n  client_id     = "§id"\n  client_secret = "§s"\n}',
    'json|{\n  "clientId": "§id",\n  "clientSecret": "§s",\n  "subscriptionId": "§uuid",\n  "tenantId": "§t"\n}',
    'sh|az login --service-principal -u §id -p §s --tenant §t',
    'json:appsettings.json|{\n  "AzureAd": {\n    "Instance": "https://login.microsoftonline.com/",\n    "TenantId": "§t",\n    "ClientId": "§id",\n    "ClientSecret": "§s"\n  }\n}',
    'cs|var app = ConfidentialClientApplicationBuilder.Create("§id").WithClientSecret("§s").WithTenantId("§t").Build();'])
k("azure devops pat (84)", "azure-devops", "{azure;AZDO}", "AZURE_DEVOPS_EXT_PAT AZURE_DEVOPS_PAT", n=4, sdk=[
    'sh|echo §s | az devops login --organization https://dev.azure.com/§org', 'py|credentials = BasicAuthentication("", "§s")\nconnection = Connection(base_url="https://dev.azure.com/§org", creds=credentials)'])
k("azure devops pat (52)", "azure-devops", "{T52}", "AZURE_DEVOPS_EXT_PAT AZURE_DEVOPS_PAT SYSTEM_ACCESSTOKEN", n=4, sdk=[
    'sh|git clone https://§user:§s@dev.azure.com/§org/_git/orders', 'py|credentials = BasicAuthentication("", "§s")\nconnection = Connection(base_url="https://dev.azure.com/§org", creds=credentials)'])
k("azure container registry password", "acr", "{B42}+ACR{B6}", "ACR_PASSWORD REGISTRY_PASSWORD", sdk=['sh|docker login acmeprod.azurecr.io -u acmeprod -p §s',
    'yml|imageCredentials:\n  registry: acmeprod.azurecr.io\n  username: acmeprod\n  password: §s'])
k("azure cosmos db key", "cosmos", "{azkey;64;ACDb}", "COSMOS_KEY COSMOSDB_KEY AZURE_COSMOS_KEY", c=["e COSMOS_ENDPOINT https://acme-orders.documents.azure.com:443/"], n=5, sdk=[
    'py|client = CosmosClient("§e", credential="§s")', 'json:appsettings.json|{\n  "ConnectionStrings": {\n    "Cosmos": "AccountEndpoint=§e;AccountKey=§s;"\n  }\n}',
    'js|const client = new CosmosClient({ endpoint: "§e", key: "§s" });'])
k("azure service bus key", "servicebus", "{azkey;32;+ASb}", "AZURE_SERVICEBUS_CONNECTION_STRING SERVICEBUS_CONNECTION_STRING",
  value="Endpoint=sb://acme-prod.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=§s", n=5, sdk=[
    'py|client = ServiceBusClient.from_connection_string("Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=§s;EntityPath=orders")'])
k("azure event hubs key", "eventhub", "{azkey;32;+AEh}", "EVENTHUB_CONNECTION_STRING EVENT_HUB_CONN_STR",
  value="Endpoint=sb://acme-telemetry.servicebus.windows.net/;SharedAccessKeyName=listen;SharedAccessKey=§s;EntityPath=clicks")
k("azure iot hub key", "iothub", "{azkey;32;AIoT}", "IOTHUB_CONNECTION_STRING IOTHUB_DEVICE_CONNECTION_STRING",
  value="HostName=acme-hub.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=§s", sdk=[
    'ino|static const char* connectionString = "HostName=acme-hub.azure-devices.net;DeviceId=sensor-12;SharedAccessKey=§s";'])
k("azure app configuration secret", "appconfig", "{azure;AZAC}", "AZURE_APPCONFIG_CONNECTION_STRING", value="Endpoint=https://acme.azconfig.io;Id=x1Yz;Secret=§s", sdk=[
    'cs|builder.Configuration.AddAzureAppConfiguration("Endpoint=https://acme.azconfig.io;Id=Qw3e-l0-s0:abcdEFGHijklMNOPqrst;Secret=§s");'])
k("azure openai key (84)", "azure-openai", "{azure;ACOG}", "AZURE_OPENAI_API_KEY AZURE_OPENAI_KEY", hdr="api-key: §s", url="https://acme.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-02-01", n=5, sdk=[
    'py|client = AzureOpenAI(\n    azure_endpoint="https://acme.openai.azure.com",\n    api_key="§s",\n    api_version="2024-02-01",\n)',
    'cs|var client = new AzureOpenAIClient(new Uri("https://acme.openai.azure.com"), new AzureKeyCredential("§s"));'])
k("azure openai key (32)", "azure-openai", "{h32}", "AZURE_OPENAI_API_KEY AZURE_OPENAI_KEY", hdr="api-key: §s", url="https://acme.openai.azure.com/openai/deployments?api-version=2023-05-15", n=5, sdk=[
    'py|openai.api_type = "azure"\nopenai.api_base = "https://acme.openai.azure.com/"\nopenai.api_version = "2023-05-15"\nopenai.api_key = "§s"'])
k("azure cognitive services key", "cognitive", "{h32}", "COGNITIVE_SERVICE_KEY AZURE_SPEECH_KEY AZURE_TRANSLATOR_KEY VISION_KEY", hdr="Ocp-Apim-Subscription-Key: §s", url="https://westeurope.api.cognitive.microsoft.com/sts/v1.0/issueToken", n=5, sdk=[
    'py|speech_config = speechsdk.SpeechConfig(subscription="§s", region="westeurope")', 'cs|var config = SpeechConfig.FromSubscription("§s", "westeurope");'])
k("azure batch account key", "azure-batch", "{azkey;64;+ABa}", "AZURE_BATCH_ACCESS_KEY AZURE_BATCH_KEY", c=["a AZURE_BATCH_ACCOUNT acmebatch"], n=3)
k("azure event grid key", "eventgrid", "{azkey;32;AzEG}", "EVENTGRID_KEY EVENT_GRID_TOPIC_KEY", hdr="aeg-sas-key: §s", url="https://orders.westeurope-1.eventgrid.azure.net/api/events", n=3)
k("azure signalr access key", "signalr", "{b64;32}", "AZURE_SIGNALR_CONNECTION_STRING", value="Endpoint=https://acme.service.signalr.net;AccessKey=§s;Version=1.0;")
k("azure web pubsub key", "webpubsub", "{b64;32}", "WEB_PUBSUB_CONNECTION_STRING", value="Endpoint=https://acme.webpubsub.azure.com;AccessKey=§s;Version=1.0;", n=3)
k("azure cache for redis key", "azure-redis", "{azkey;32;AzCa}", "REDIS_CONNECTION_STRING AZURE_REDIS_CONNECTION", value="acme.redis.cache.windows.net:6380,password=§s,ssl=True,abortConnect=False", sdk=[
    'py|r = redis.StrictRedis(host="acme.redis.cache.windows.net", port=6380, password="§s", ssl=True)'])
k("azure ai search key", "azure-search", "{a42}AzSe{a6}", "AZURE_SEARCH_KEY AZURE_SEARCH_API_KEY AZURE_SEARCH_ADMIN_KEY", hdr="api-key: §s", url="https://acme.search.windows.net/indexes?api-version=2023-11-01", sdk=[
    'py|client = SearchClient("https://acme.search.windows.net", "products", AzureKeyCredential("§s"))'])
k("azure maps key", "azure-maps", "{b43}", "AZURE_MAPS_KEY AZURE_MAPS_SUBSCRIPTION_KEY", q="https://atlas.microsoft.com/search/address/json?api-version=1.0&subscription-key=§s&query=Kiel", n=3)
k("azure communication services key", "acs", "{azure;AZCS}", "COMMUNICATION_SERVICES_CONNECTION_STRING", value="endpoint=https://acme.europe.communication.azure.com/;accesskey=§s", n=3)
k("azure functions key", "azure-functions", "{azfunc}", "AZURE_FUNCTION_KEY FUNCTIONS_HOST_KEY", hdr="x-functions-key: §s", url="https://acme-orders.azurewebsites.net/api/sync", q="https://acme-orders.azurewebsites.net/api/HttpTrigger1?code=§s", n=5)
k("azure logic app url signature", "logicapp", "{b43}", "LOGIC_APP_URL", value="https://prod-27.westeurope.logic.azure.com:443/workflows/§hex32/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=§s")
k("azure sql password", "azure-sql", "{pw}", "SQLAZURECONNSTR_Default ConnectionStrings__Default", value="Server=tcp:acme.database.windows.net,1433;Initial Catalog=orders;User ID=appadmin;Password=§s;Encrypt=True;", sdk=[
    'json:appsettings.Production.json|{\n  "ConnectionStrings": {\n    "DefaultConnection": "Server=tcp:acme.database.windows.net,1433;Initial Catalog=orders;Persist Security Info=False;User ID=app;Password=§s;MultipleActiveResultSets=False;Encrypt=True;"\n  }\n}'])
k("azure log analytics key", "log-analytics", "{b64;64}", "LOG_ANALYTICS_SHARED_KEY AZURE_LOG_ANALYTICS_WORKSPACE_KEY", c=["w LOG_ANALYTICS_WORKSPACE_ID {uuid}"], n=3, sdk=['ps1|$CustomerId = "§w"\n$SharedKey = "§s"\n$LogType = "OrderEvents"'])
k("azure static web apps token", "azure-static-web-apps", "{h64}1-{uuid}0{d5}{d4}", "AZURE_STATIC_WEB_APPS_API_TOKEN", n=3, sdk=['sh|swa deploy ./dist --deployment-token §s --env production'])
k("azure webapp publish profile", "azure-webapp", "{a60}", "", n=3, sdk=[
    'xml:acme.PublishSettings|<publishData><publishProfile profileName="acme - Web Deploy" publishMethod="MSDeploy" publishUrl="acme.scm.azurewebsites.net:443" msdeploySite="acme" userName="$acme" userPWD="§s" destinationAppUrl="https://acme.azurewebsites.net" /></publishData>'])
k("asp.net machine key", "aspnet", "{H128}", "", v={"d": "{H48}"}, n=3, sdk=['xml:web.config|<system.web>\n  <machineKey validationKey="§s" decryptionKey="§d" validation="SHA1" decryption="AES" />\n</system.web>'])
k("azure api management subscription key", "apim", "{h32}", "APIM_SUBSCRIPTION_KEY OCP_APIM_SUBSCRIPTION_KEY", hdr="Ocp-Apim-Subscription-Key: §s", url="https://acme.azure-api.net/orders/v1", n=4)
k("azure bot app password", "azure-bot", "{a3}8Q~{q34}", "MicrosoftAppPassword MICROSOFT_APP_PASSWORD", c=["id MicrosoftAppId {uuid}"], n=3)

family("cloud: google")
k("google api key", "google", "AIza{b35}", "GOOGLE_API_KEY GOOGLE_MAPS_API_KEY YOUTUBE_API_KEY GEMINI_API_KEY", n=9, q="https://maps.googleapis.com/maps/api/geocode/json?address=Kiel&key=§s", hdr="x-goog-api-key: §s", url="https://generativelanguage.googleapis.com/v1beta/models", sdk=[
    'xml:AndroidManifest.xml|<meta-data\n    android:name="com.google.android.geo.API_KEY"\n    android:value="§s" />', 'py|youtube = build("youtube", "v3", developerKey="§s")',
    'js|const firebaseConfig = {\n  apiKey: "§s",\n  authDomain: "acme-orders.firebaseapp.com",\n  projectId: "acme-orders",\n};', 'py|genai.configure(api_key="§s")',
    'json:google-services.json|{\n  "client": [\n    {\n      "api_key": [\n        {\n          "current_key": "§s"\n        }\n      ]\n    }\n  ]\n}', 'swift|GMSServices.provideAPIKey("§s")'])
k("google gemini bound key", "gemini", "AQ.Ab8RN6{b44}", "GEMINI_API_KEY GOOGLE_API_KEY", n=3, sdk=['py|client = genai.Client(api_key="§s")'])
k("google oauth client secret", "google", "GOCSPX-{b28}", "GOOGLE_CLIENT_SECRET GOOGLE_OAUTH_CLIENT_SECRET", c=["id GOOGLE_CLIENT_ID {d12}-{n32}.apps.googleusercontent.com"], n=6, sdk=[
    'json:client_secret.json|{"installed":{"client_id":"§id","project_id":"acme","auth_uri":"https://accounts.google.com/o/oauth2/auth","client_secret":"§s","redirect_uris":["http://localhost"]}}',
    'ts|GoogleProvider({\n  clientId: "§id",\n  clientSecret: "§s",\n}),', 'rb|config.omniauth :google_oauth2, "§id", "§s"', 'py|SOCIAL_AUTH_GOOGLE_OAUTH2_KEY = "§id"\nSOCIAL_AUTH_GOOGLE_OAUTH2_SECRET = "§s"'])
k("google oauth access token", "google", "ya29.a0A{b180}", "GOOGLE_OAUTH_ACCESS_TOKEN CLOUDSDK_AUTH_ACCESS_TOKEN", hdr="Authorization: Bearer §s", url="https://www.googleapis.com/drive/v3/files")
k("google oauth refresh token", "google", "1//0{b100}", "GOOGLE_REFRESH_TOKEN GMAIL_REFRESH_TOKEN", sdk=[
    'json:application_default_credentials.json|{\n  "client_id": "764086051850-6qr4p6gpi6hn506pt8ejuq83di341hur.apps.googleusercontent.com",\n  "refresh_token": "§s",\n  "type": "authorized_user"\n}',
    'js|const oauth2Client = new google.auth.OAuth2(CLIENT_ID, CLIENT_SECRET, REDIRECT);\noauth2Client.setCredentials({ refresh_token: "§s" });'])
k("google cloud storage hmac secret", "gcs", "{B40}", "GCS_HMAC_SECRET GCS_SECRET", c=["id GCS_HMAC_ACCESS_ID !GOOG1E{u55}"], n=4, sdk=['ini:.boto|[Credentials]\ngs_access_key_id = §id\ngs_secret_access_key = §s'])
k("firebase cloud messaging server key", "fcm", "AAAA{b7}:APA91b{b134}", "FCM_SERVER_KEY FIREBASE_SERVER_KEY", hdr="Authorization: key=§s", url="https://fcm.googleapis.com/fcm/send", n=4, sdk=['py|push_service = FCMNotification(api_key="§s")'])
k("firebase database secret", "firebase", "{a40}", "FIREBASE_SECRET FIREBASE_DATABASE_SECRET", q="https://acme-orders.firebaseio.com/users.json?auth=§s", n=3)
k("google recaptcha secret key", "recaptcha", "6L{either;c;d;e;f}{b37}", "RECAPTCHA_SECRET_KEY RECAPTCHA_PRIVATE_KEY GOOGLE_RECAPTCHA_SECRET", n=4, sdk=[
    'php|$secret = "§s";\n$verify = file_get_contents("https://www.google.com/recaptcha/api/siteverify?secret=" . $secret . "&response=" . $_POST["g-recaptcha-response"]);'])
k("google app password", "gmail", "{l16}", "GMAIL_APP_PASSWORD EMAIL_HOST_PASSWORD", c=["u EMAIL_HOST_USER orders@gmail.com"], n=4, sdk=[
    'js|const transporter = nodemailer.createTransport({\n  service: "gmail",\n  auth: { user: "orders@gmail.com", pass: "§s" },\n});'])
k("google calendar private address", "gcal", "{h32}", "", n=2, sdk=['yml|calendars:\n  - url: https://calendar.google.com/calendar/ical/team%40acme.example/private-§s/basic.ics'])

family("cloud: other")
k("alibaba cloud access key secret", "alibaba-cloud", "{a30}", "ALIBABA_CLOUD_ACCESS_KEY_SECRET ALICLOUD_SECRET_KEY", c=["id ALIBABA_CLOUD_ACCESS_KEY_ID !LTAI5t{a18}"], n=6, sdk=[
    'py|client = AcsClient("§id", "§s", "cn-hangzhou")', 'java|DefaultProfile profile = DefaultProfile.getProfile("cn-hangzhou", "§id", "§s");', 'py|auth = oss2.Auth("§id", "§s")\nbucket = oss2.Bucket(auth, "https://oss-cn-shanghai.aliyuncs.com", "orders")',
    'json:.aliyun/config.json|{\n  "profiles": [\n    {\n      "name": "default",\n      "mode": "AK",\n      "access_key_id": "§id",\n      "access_key_secret": "§s"\n    }\n  ]\n}'])
k("tencent cloud secret key", "tencent", "{a32}", "TENCENTCLOUD_SECRET_KEY QCLOUD_SECRET_KEY COS_SECRET_KEY", c=["id TENCENTCLOUD_SECRET_ID !AKID{a32}"], n=5, sdk=[
    'py|cred = credential.Credential("§id", "§s")\nclient = cvm_client.CvmClient(cred, "ap-shanghai")', 'js|const cos = new COS({\n  SecretId: "§id",\n  SecretKey: "§s",\n});'])
k("ibm cloud api key", "ibmcloud", "{b44}", "IBMCLOUD_API_KEY IC_API_KEY WATSONX_APIKEY BLUEMIX_API_KEY", n=5, sdk=[
    'sh|ibmcloud login --apikey §s -r eu-de', 'py|authenticator = IAMAuthenticator("§s")\nassistant = AssistantV2(version="2023-06-15", authenticator=authenticator)', 'tf|provider "ibm" {\n  ibmcloud_api_key = "§s"\n  region           = "eu-de"\n}'])
k("ibm cos hmac secret", "ibm-cos", "{h48}", "COS_HMAC_SECRET_ACCESS_KEY", c=["id COS_HMAC_ACCESS_KEY_ID {h32}"], n=3, sdk=['json|{\n  "apikey": "unused",\n  "cos_hmac_keys": {\n    "access_key_id": "§id",\n    "secret_access_key": "§s"\n  }\n}'])
k("ibm softlayer api key", "softlayer", "{h64}", "SL_API_KEY SOFTLAYER_API_KEY IAAS_CLASSIC_API_KEY", c=["u SL_USERNAME SL{d6}"], n=3, sdk=['py|client = SoftLayer.create_client_from_env(username="§u", api_key="§s")'])
k("oracle cloud auth token", "oci", "{p20}", "OCI_AUTH_TOKEN OCIR_PASSWORD", n=3, sdk=['sh|docker login fra.ocir.io -u "acmens/deploy" -p \'§s\''])
k("oracle customer secret key", "oci", "{b64;32}", "OCI_CUSTOMER_SECRET_KEY OCI_S3_SECRET_KEY", c=["id OCI_S3_ACCESS_KEY {h40}"], n=3)
k("digitalocean personal access token", "digitalocean", "dop_v1_{h64}", "DIGITALOCEAN_TOKEN DIGITALOCEAN_ACCESS_TOKEN DO_TOKEN", hdr="Authorization: Bearer §s", url="https://api.digitalocean.com/v2/droplets", n=6, sdk=[
    'py|manager = digitalocean.Manager(token="§s")\nprint(manager.get_all_droplets())', 'tf|provider "digitalocean" {\n  token = "§s"\n}', 'sh|doctl auth init -t §s', 'go|client := godo.NewFromToken("§s")'])
k("digitalocean oauth token", "digitalocean", "doo_v1_{h64}", "DIGITALOCEAN_OAUTH_TOKEN", n=3)
k("digitalocean refresh token", "digitalocean", "dor_v1_{h64}", "DIGITALOCEAN_REFRESH_TOKEN", n=2)
k("digitalocean spaces secret", "spaces", "{B43}", "SPACES_SECRET_ACCESS_KEY DO_SPACES_SECRET", c=["id SPACES_ACCESS_KEY_ID DO00{u16}"], n=4, sdk=[
    'js|const s3 = new AWS.S3({\n  endpoint: new AWS.Endpoint("fra1.digitaloceanspaces.com"),\n  accessKeyId: "§id",\n  secretAccessKey: "§s",\n});'])
k("linode token", "linode", "{h64}", "LINODE_TOKEN LINODE_CLI_TOKEN", hdr="Authorization: Bearer §s", url="https://api.linode.com/v4/linode/instances", n=5, sdk=['tf|provider "linode" {\n  token = "§s"\n}', 'py|client = LinodeClient("§s")'])
k("linode object storage secret", "linode-obj", "{a40}", "LINODE_CLI_OBJ_SECRET_KEY", c=["id LINODE_CLI_OBJ_ACCESS_KEY {u20}"], n=3)
k("vultr api key", "vultr", "{u36}", "VULTR_API_KEY", hdr="Authorization: Bearer §s", url="https://api.vultr.com/v2/instances", n=4, sdk=['tf|provider "vultr" {\n  api_key = "§s"\n}', 'yml:.vultr-cli.yaml|api-key: §s'])
k("hetzner cloud token", "hcloud", "{a64}", "HCLOUD_TOKEN HETZNER_TOKEN HETZNER_API_TOKEN", hdr="Authorization: Bearer §s", url="https://api.hetzner.cloud/v1/servers", n=6, label="Hetzner", sdk=[
    'tf|provider "hcloud" {\n  token = "§s"\n}', 'toml:.config/hcloud/cli.toml|active_context = "prod"\n\n[[contexts]]\n  name = "prod"\n  token = "§s"', 'py|client = hcloud.Client(token="§s")'])
k("hetzner dns token", "hetzner-dns", "{a32}", "HETZNER_DNS_TOKEN HETZNER_DNS_API_TOKEN", hdr="Auth-API-Token: §s", url="https://dns.hetzner.com/api/v1/zones", n=4)
k("scaleway secret key", "scaleway", "{uuid}", "SCW_SECRET_KEY SCALEWAY_SECRET_KEY", c=["id SCW_ACCESS_KEY SCW{u17}"], hdr="X-Auth-Token: §s", url="https://api.scaleway.com/instance/v1/zones/fr-par-1/servers", n=6, sdk=[
    'yml:.config/scw/config.yaml|access_key: §id\nsecret_key: §s\ndefault_project_id: §uuid\ndefault_region: fr-par', 'tf|provider "scaleway" {\n  access_key = "§id"\n  secret_key = "§s"\n  zone       = "fr-par-1"\n}'])
k("ovh application secret", "ovh", "{h32}", "OVH_APPLICATION_SECRET", c=["id OVH_APPLICATION_KEY {h16}", "ck OVH_CONSUMER_KEY !{h32}"], n=5, sdk=[
    'ini:ovh.conf|[default]\nendpoint=ovh-eu\n\n[ovh-eu]\napplication_key=§id\napplication_secret=§s\nconsumer_key=§ck', 'py|client = ovh.Client(\n    endpoint="ovh-eu",\n    application_key="§id",\n    application_secret="§s",\n    consumer_key="§ck",\n)'])
k("yandex cloud api key", "yandex-cloud", "AQVN{b36}", "YC_API_KEY YANDEX_API_KEY YANDEX_CLOUD_API_KEY", hdr="Authorization: Api-Key §s", url="https://translate.api.cloud.yandex.net/translate/v2/languages")
k("yandex cloud static key", "yandex-cloud", "YC{b38}", "YC_STORAGE_SECRET_KEY AWS_SECRET_ACCESS_KEY", c=["id AWS_ACCESS_KEY_ID YCAJE{b20}"], n=3)
k("yandex oauth token", "yandex", "y0_{b55}", "YANDEX_OAUTH_TOKEN YC_TOKEN", hdr="Authorization: OAuth §s", url="https://cloud-api.yandex.net/v1/disk")
k("yandex iam token", "yandex-cloud", "t1.{b180}.{b86}", "YC_IAM_TOKEN IAM_TOKEN", hdr="Authorization: Bearer §s", url="https://compute.api.cloud.yandex.net/compute/v1/instances", n=3)
k("huawei cloud secret key", "huaweicloud", "{a40}", "HUAWEICLOUD_SDK_SK HW_SECRET_KEY", c=["id HUAWEICLOUD_SDK_AK {u20}"], n=3, sdk=['py|credentials = BasicCredentials("§id", "§s", "§hex32")  # huaweicloudsdkcore'])
k("baidu cloud secret key", "baidu", "{h32}", "BCE_SECRET_ACCESS_KEY BAIDU_SECRET_KEY", c=["id BCE_ACCESS_KEY_ID ALTAK{a21}"], n=3)
k("volcengine secret key", "volcengine", "{b64;43}", "VOLC_SECRETKEY VOLCENGINE_SECRET_KEY", c=["id VOLC_ACCESSKEY AKLT{a43}"], n=3)
k("naver cloud secret key", "ncloud", "{a40}", "NCLOUD_SECRET_KEY", c=["id NCLOUD_ACCESS_KEY {a20}"], n=3)
k("civo api key", "civo", "{a50}", "CIVO_TOKEN CIVO_API_KEY", n=3, sdk=['tf|provider "civo" {\n  token  = "§s"\n  region = "LON1"\n}', 'sh|civo apikey save prod §s'])
k("upcloud api token", "upcloud", "ucat_{u26}", "UPCLOUD_TOKEN", hdr="Authorization: Bearer §s", url="https://api.upcloud.com/1.3/server", n=3)
k("openstack application credential", "openstack", "{b86}", "OS_APPLICATION_CREDENTIAL_SECRET", c=["id OS_APPLICATION_CREDENTIAL_ID {h32}"], n=4, sdk=[
    'yml:clouds.yaml|clouds:\n  openstack:\n    auth:\n      auth_url: https://keystone.acme.example:5000\n      application_credential_id: "§id"\n      application_credential_secret: "§s"\n    auth_type: "v3applicationcredential"'])
k("openstack password", "openstack", "{pw}", "OS_PASSWORD", c=["u OS_USERNAME admin"], n=3, sdk=['sh:openrc.sh|export OS_AUTH_URL=https://keystone.acme.example:5000/v3\nexport OS_USERNAME=admin\nexport OS_PASSWORD="§s"'])
k("backblaze b2 application key", "b2", "K00{d1}{B27}", "B2_APPLICATION_KEY BACKBLAZE_APPLICATION_KEY", c=["id B2_APPLICATION_KEY_ID 00{h23}"], n=4, sdk=['sh|b2 authorize-account §id §s', 'py|b2_api.authorize_account("production", "§id", "§s")'])
k("wasabi secret key", "wasabi", "{a40}", "WASABI_SECRET_ACCESS_KEY WASABI_SECRET_KEY", c=["id WASABI_ACCESS_KEY_ID {u20}"], n=3)
k("minio secret key", "minio", "{a40}", "MINIO_SECRET_KEY MINIO_ROOT_PASSWORD", c=["id MINIO_ACCESS_KEY {u20}"], n=5, sdk=[
    'sh|mc alias set prod https://minio.acme.example §id §s', 'py|client = Minio("minio.acme.example", access_key="§id", secret_key="§s")', 'go|minioClient, err := minio.New(endpoint, &minio.Options{\n\tCreds: credentials.NewStaticV4("§id", "§s", ""),\n})'])
k("storj/s3 secret in rclone", "rclone", "{b53}", "", n=2, sdk=['ini:rclone.conf|[storj]\ntype = s3\nprovider = Storj\naccess_key_id = §{n28}\nsecret_access_key = §s\nendpoint = gateway.storjshare.io'], v={"n28": "{n28}"})

family("hosting, cdn, dns")
k("cloudflare api token (cfut)", "cloudflare", "cfut_{b40}{h8}", "CLOUDFLARE_API_TOKEN CF_API_TOKEN", hdr="Authorization: Bearer §s", url="https://api.cloudflare.com/client/v4/user/tokens/verify", n=3)
k("cloudflare api token (40)", "cloudflare", "{b40}", "CLOUDFLARE_API_TOKEN CF_API_TOKEN", hdr="Authorization: Bearer §s", url="https://api.cloudflare.com/client/v4/zones", n=7, sdk=[
    'tf|provider "cloudflare" {\n  api_token = "§s"\n}', 'ini:cloudflare.ini|# Cloudflare API token used by Certbot\ndns_cloudflare_api_token = §s', 'go|api, err := cloudflare.NewWithAPIToken("§s")', 'yml|- uses: cloudflare/wrangler-action@v3\n  with:\n    apiToken: §s'])
k("cloudflare global api key", "cloudflare", "{h37}", "CLOUDFLARE_API_KEY CF_API_KEY", c=["e CLOUDFLARE_EMAIL §email"], hdr=["X-Auth-Email: §email", "X-Auth-Key: §s"], url="https://api.cloudflare.com/client/v4/zones", n=5, sdk=[
    'sh|export CF_Key="§s"\nexport CF_Email="§email"\nacme.sh --issue --dns dns_cf -d acme.example'])
k("cloudflare origin ca key", "cloudflare", "v1.0-{h24}-{h146}", "CLOUDFLARE_API_USER_SERVICE_KEY CF_ORIGIN_CA_KEY", hdr="X-Auth-User-Service-Key: §s", url="https://api.cloudflare.com/client/v4/certificates", n=3)
k("cloudflare tunnel token", "cloudflared", "{cftunnel}", "TUNNEL_TOKEN", n=4, sdk=['sh|docker run cloudflare/cloudflared:latest tunnel --no-autoupdate run --token §s', 'sh|sudo cloudflared service install §s'])
k("cloudflare access service token", "cf-access", "{h64}", "CF_ACCESS_CLIENT_SECRET", c=["id CF_ACCESS_CLIENT_ID {h32}.access"], hdr=["CF-Access-Client-Id: §id", "CF-Access-Client-Secret: §s"], url="https://grafana.acme.example", n=4)
k("cloudflare r2 secret", "r2", "{h64}", "R2_SECRET_ACCESS_KEY CLOUDFLARE_R2_SECRET_ACCESS_KEY", c=["id R2_ACCESS_KEY_ID {h32}"], n=4, sdk=[
    'ts|const S3 = new S3Client({\n  region: "auto",\n  endpoint: "https://§hex32.r2.cloudflarestorage.com",\n  credentials: { accessKeyId: "§id", secretAccessKey: "§s" },\n});'])
k("cloudflare turnstile secret", "turnstile", "0x4AAAAAAA{b25}", "TURNSTILE_SECRET_KEY CF_TURNSTILE_SECRET", n=3)
k("fastly api token", "fastly", "{b32}", "FASTLY_API_TOKEN FASTLY_API_KEY", hdr="Fastly-Key: §s", url="https://api.fastly.com/service", n=4, sdk=['sh|fastly compute deploy --token §s', 'tf|provider "fastly" {\n  api_key = "§s"\n}'])
k("akamai edgegrid client secret", "akamai", "{b64;32}", "AKAMAI_CLIENT_SECRET EDGEGRID_CLIENT_SECRET", c=["h AKAMAI_HOST akab-{n16}-{n16}.luna.akamaiapis.net", "ct AKAMAI_CLIENT_TOKEN !akab-{n16}-{n16}", "at AKAMAI_ACCESS_TOKEN !akab-{n16}-{n16}"], n=4, sdk=[
    'ini:.edgerc|[default]\nclient_secret = §s\nhost = §h\naccess_token = §at\nclient_token = §ct'])
k("bunny.net api key", "bunny", "{uuid}{h8}-{h4}-{h4}-{h4}-{h12}", "BUNNY_API_KEY BUNNYNET_API_KEY", hdr="AccessKey: §s", url="https://api.bunny.net/pullzone", n=3)
k("netlify personal access token", "netlify", "nfp_{a36}", "NETLIFY_AUTH_TOKEN NETLIFY_TOKEN", hdr="Authorization: Bearer §s", url="https://api.netlify.com/api/v1/sites", n=4, sdk=['sh|netlify deploy --prod --dir=dist --auth §s'])
k("netlify build hook", "netlify", "https://api.netlify.com/build_hooks/{h24}", "NETLIFY_BUILD_HOOK", n=3, sdk=["sh|curl -X POST -d '{}' §s"])
k("vercel token (24)", "vercel", "{a24}", "VERCEL_TOKEN VERCEL_API_TOKEN", hdr="Authorization: Bearer §s", url="https://api.vercel.com/v9/projects", n=4, sdk=['sh|vercel --token §s --prod'])
k("vercel token (vcp)", "vercel", "vcp_{a56}", "VERCEL_TOKEN VERCEL_ACCESS_TOKEN", n=3, sdk=['sh|npx vercel deploy --prebuilt --token=§s'])
k("vercel ai gateway key", "vercel", "vck_{a56}", "AI_GATEWAY_API_KEY VERCEL_AI_GATEWAY_API_KEY", n=3)
k("vercel blob token", "vercel-blob", "vercel_blob_rw_{a16}_{a30}", "BLOB_READ_WRITE_TOKEN", n=3, sdk=['ts|const { url } = await put("a.txt", body, { access: "public", token: "§s" });'])
k("vercel deploy hook", "vercel", "https://api.vercel.com/v1/integrations/deploy/prj_{a24}/{a10}", "VERCEL_DEPLOY_HOOK", n=3)
k("vercel edge config", "edge-config", "https://edge-config.vercel.com/ecfg_{n26}?token={uuid}", "EDGE_CONFIG", n=3)
k("heroku api key (uuid)", "heroku", "{uuid}", "HEROKU_API_KEY", hdr=["Authorization: Bearer §s", "Accept: application/vnd.heroku+json; version=3"], url="https://api.heroku.com/apps", n=5, sdk=[
    'txt:.netrc|machine api.heroku.com\n  login §email\n  password §s\nmachine git.heroku.com\n  login §email\n  password §s', 'yml|- uses: akhileshns/heroku-deploy@v3.12.12\n  with:\n    heroku_api_key: §s\n    heroku_app_name: orders'])
k("heroku api key (HRKU)", "heroku", "HRKU-AA{b58}", "HEROKU_API_KEY", n=3)
k("fly.io token", "fly", "fm2_{B300}", "FLY_API_TOKEN FLY_ACCESS_TOKEN", value="FlyV1 §s", n=4, sdk=['sh|FLY_API_TOKEN="FlyV1 §s" flyctl deploy --remote-only'])
k("fly.io oauth token", "fly", "fo1_{b43}", "FLY_API_TOKEN", n=3)
k("render api key", "render", "rnd_{a32}", "RENDER_API_KEY", hdr="Authorization: Bearer §s", url="https://api.render.com/v1/services", n=3)
k("render deploy hook", "render", "https://api.render.com/deploy/srv-{n20}?key={b11}", "RENDER_DEPLOY_HOOK RENDER_DEPLOY_HOOK_URL", n=3, sdk=["sh|curl '§s'"])
k("railway token", "railway", "{uuid}", "RAILWAY_TOKEN RAILWAY_API_TOKEN", n=4, sdk=['sh|RAILWAY_TOKEN=§s railway up --service api'])
k("koyeb api token", "koyeb", "{n64}", "KOYEB_TOKEN", n=3, sdk=['yml:.koyeb.yaml|token: §s'])
k("northflank api token", "northflank", "{jwt}", "NORTHFLANK_API_TOKEN", n=3, sdk=['sh|northflank login -n prod -t §s'])
k("deno deploy token", "deno", "ddp_{a36}", "DENO_DEPLOY_TOKEN", n=3, sdk=['sh|deployctl deploy --project=orders --token=§s main.ts'])
k("godaddy api secret", "godaddy", "{a22}", "GODADDY_API_SECRET", c=["id GODADDY_API_KEY !{a12}_{a22}"], hdr="Authorization: sso-key §id:§s", url="https://api.godaddy.com/v1/domains", n=4)
k("namecheap api key", "namecheap", "{h32}", "NAMECHEAP_API_KEY", c=["u NAMECHEAP_API_USER acmeops"], q="https://api.namecheap.com/xml.response?ApiUser=acmeops&ApiKey=§s&Command=namecheap.domains.getList", n=4)
k("dnsimple token", "dnsimple", "dnsimple_a_{a32}", "DNSIMPLE_TOKEN DNSIMPLE_OAUTH_TOKEN", hdr="Authorization: Bearer §s", url="https://api.dnsimple.com/v2/whoami", n=3, sdk=['rb|client = Dnsimple::Client.new(access_token: "§s")'])
k("gandi personal access token", "gandi", "{h40}", "GANDI_PERSONAL_ACCESS_TOKEN GANDI_PAT", hdr="Authorization: Bearer §s", url="https://api.gandi.net/v5/domain/domains", n=3)
k("gandi api key", "gandi", "{a24}", "GANDI_KEY GANDI_API_KEY GANDIV5_API_KEY", hdr="Authorization: Apikey §s", url="https://api.gandi.net/v5/livedns/domains", n=3)
k("porkbun secret key", "porkbun", "sk1_{h64}", "PORKBUN_SECRET_API_KEY", c=["id PORKBUN_API_KEY !pk1_{h64}"], n=3)
k("ns1 api key", "ns1", "{a20}", "NS1_API_KEY NSONE_API_KEY", hdr="X-NSONE-Key: §s", url="https://api.nsone.net/v1/zones", n=3)
k("duckdns token", "duckdns", "{uuid}", "DUCKDNS_TOKEN DUCKDNS_API_TOKEN", q="https://www.duckdns.org/update?domains=acme&token=§s&ip=", n=4)
k("zerossl eab hmac key", "acme", "{b86}", "EAB_HMAC_KEY ZEROSSL_EAB_HMAC_KEY", c=["id ZEROSSL_EAB_KID {b22}"], n=2, sdk=['sh|certbot certonly --eab-kid §id --eab-hmac-key §s --server https://acme.zerossl.com/v2/DV90'])
k("cpanel api token", "cpanel", "{u32}", "CPANEL_API_TOKEN", hdr="Authorization: cpanel acme:§s", url="https://host.acme.example:2083/execute/Email/list_pops", n=3)
k("proxmox api token", "proxmox", "{uuid}", "PROXMOX_VE_API_TOKEN PM_API_TOKEN_SECRET", value="§s", hdr="Authorization: PVEAPIToken=root@pam!terraform=§s", url="https://pve.acme.example:8006/api2/json/nodes", n=4, sdk=[
    'tf|provider "proxmox" {\n  pm_api_url          = "https://pve.acme.example:8006/api2/json"\n  pm_api_token_id     = "terraform@pve!ci"\n  pm_api_token_secret = "§s"\n}'])
k("quicknode endpoint", "quicknode", "https://wispy-late-shape.ethereum-goerli.quiknode.pro/{h40}", "QUICKNODE_URL QUICKNODE_HTTP_URL", n=3)
k("coolify api token", "coolify", "{d1}|{a40}", "COOLIFY_TOKEN COOLIFY_API_TOKEN", hdr="Authorization: Bearer §s", url="https://app.coolify.io/api/v1/deploy", n=3)
