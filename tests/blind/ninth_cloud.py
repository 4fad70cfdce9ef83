"""Clouds: AWS and Azure."""

TEXT = r'''
=== aws access key | src/main/java/com/acme/store/S3Config.java
@Configuration
public class S3Config {
    @Bean
    public AmazonS3 s3() {
        BasicAWSCredentials creds = new BasicAWSCredentials("«+AKIA{t16}»", "«{B40}»");
        return AmazonS3ClientBuilder.standard()
            .withRegion(Regions.EU_WEST_1)
            .withCredentials(new AWSStaticCredentialsProvider(creds))
            .build();
    }
}
=== aws access key | config/storage.yml
amazon:
  service: S3
  access_key_id: «+AKIA{t16}»
  secret_access_key: «{B40}»
  region: us-east-1
  bucket: acme-uploads-<%= Rails.env %>
=== aws access key | .aws/credentials
[default]
aws_access_key_id = «+AKIA{t16}»
aws_secret_access_key = «{B40}»

[prod-readonly]
role_arn = arn:aws:iam::«~{d12}»:role/ReadOnly
source_profile = default
=== aws session token | notes/debug-sts.md
temp creds from the console, valid until tonight:

    export AWS_ACCESS_KEY_ID=«+ASIA{t16}»
    export AWS_SECRET_ACCESS_KEY=«+{B40}»
    export AWS_SESSION_TOKEN=«{awssession}»
=== aws ses smtp | config/environments/production.rb
config.action_mailer.smtp_settings = {
  address: "email-smtp.eu-west-1.amazonaws.com",
  port: 587,
  user_name: "«+AKIA{t16}»",
  password: "«B{B43}»",
  authentication: :login,
  enable_starttls_auto: true
}
=== aws ses smtp | docker-compose.yml
  ghost:
    image: ghost:5-alpine
    environment:
      mail__transport: SMTP
      mail__options__host: email-smtp.us-east-1.amazonaws.com
      mail__options__auth__user: «+AKIA{t16}»
      mail__options__auth__pass: «B{B43}»
=== aws appsync key | src/aws-exports.js
const awsmobile = {
    "aws_project_region": "eu-central-1",
    "aws_appsync_graphqlEndpoint": "https://«~{n26}».appsync-api.eu-central-1.amazonaws.com/graphql",
    "aws_appsync_region": "eu-central-1",
    "aws_appsync_authenticationType": "API_KEY",
    "aws_appsync_apiKey": "«da2-{n26}»"
};
export default awsmobile;
=== aws appsync key | lib/amplifyconfiguration.dart
        "default": {
          "endpointType": "GraphQL",
          "region": "us-west-2",
          "authorizationType": "API_KEY",
          "apiKey": "«da2-{n26}»"
        }
=== aws bedrock key | notebooks/claude_on_bedrock.py
import os, boto3
os.environ["AWS_BEARER_TOKEN_BEDROCK"] = "«{bedrock}»"
client = boto3.client("bedrock-runtime", region_name="us-east-1")
=== aws bedrock key | scripts/ask.sh
curl -s https://bedrock-runtime.us-east-1.amazonaws.com/model/amazon.nova-lite-v1:0/converse \
  -H "Authorization: Bearer «{bedrock}»" -H 'Content-Type: application/json' -d @body.json
=== aws api gateway key | test/orders.http
GET https://«~{n10}».execute-api.eu-west-1.amazonaws.com/prod/orders?limit=5
x-api-key: «{a40}»
Accept: application/json
=== aws cognito client secret | server/auth.py
CLIENT_ID = "«~{n26}»"
CLIENT_SECRET = "«{n52}»"

def secret_hash(username):
    digest = hmac.new(CLIENT_SECRET.encode(), (username + CLIENT_ID).encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()
=== aws codecommit | README.deploy.md
Clone with the service user's HTTPS credentials (user deploy-at-«~{d12}»):

    git clone https://deploy-at-«~{d12}»:«{b44}»@git-codecommit.eu-west-1.amazonaws.com/v1/repos/shop
=== aws codeartifact | pip.conf
[global]
index-url = https://aws:«eyJ2ZXIiOjEsImlzdSI6{b420}»@acme-«~{d12}».d.codeartifact.us-east-1.amazonaws.com/pypi/internal/simple/
=== aws presigned url | docs/handover.txt
Model weights (expires in 7 days): «https://acme-ml.s3.amazonaws.com/weights/v3.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA{t16}%2F20260301%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20260301T101500Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature={h64}»
=== aws selling partner | .env
# SP-API (Amazon Seller Central, EU)
LWA_APP_ID=amzn1.application-oa2-client.«~{h32}»
LWA_CLIENT_SECRET=«amzn1.oa2-cs.v1.{h64}»
SP_API_REFRESH_TOKEN=«+Atzr|{b320}»
=== aws alexa client | skill/account-linking.json
{
  "clientId": "amzn1.application-oa2-client.«~{h32}»",
  "clientSecret": "«amzn1.oa2-cs.v1.{h64}»",
  "accessTokenScheme": "HTTP_BASIC"
}
=== aws access key | terraform/main.tf
provider "aws" {
  region     = "eu-north-1"
  access_key = "«+AKIA{t16}»"
  secret_key = "«{B40}»"
}
=== aws access key | jobs/spark_read.scala
spark.sparkContext.hadoopConfiguration.set("fs.s3a.access.key", "«+AKIA{t16}»")
spark.sparkContext.hadoopConfiguration.set("fs.s3a.secret.key", "«{B40}»")
val df = spark.read.parquet("s3a://acme-lake/events/2026/")
=== aws access key | ios/Upload.swift
let credentialsProvider = AWSStaticCredentialsProvider(accessKey: "«+AKIA{t16}»", secretKey: "«{B40}»")
let configuration = AWSServiceConfiguration(region: .EUWest1, credentialsProvider: credentialsProvider)
AWSServiceManager.default().defaultServiceConfiguration = configuration
=== azure storage key | appsettings.json
{
  "ConnectionStrings": {
    "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=acmestore;AccountKey=«{azkey;64;+ASt}»;EndpointSuffix=core.windows.net"
  }
}
=== azure storage key | upload.py
from azure.storage.blob import BlobServiceClient

service = BlobServiceClient(account_url="https://acmephotos.blob.core.windows.net",
                            credential="«{azkey;64;+ASt}»")
=== azure storage key | mount.sh
sudo mount -t cifs //acmefiles.file.core.windows.net/share /mnt/share \
  -o vers=3.0,username=acmefiles,password=«{azkey;64;+ASt}»,dir_mode=0777,file_mode=0777,serverino
=== azure sas | .github/workflows/site.yml
      - name: upload
        run: |
          azcopy copy ./dist "https://acmesite.blob.core.windows.net/\$web?«{sas}»" --recursive
=== azure sas | src/services/blob.ts
const sasToken = "«{sas}»";
const client = new BlobServiceClient(`https://${account}.blob.core.windows.net?${sasToken}`);
=== azure entra client secret | terraform/providers.tf
provider "azurerm" {
  features {}
  subscription_id = "«~{uuid}»"
  client_id       = "«~{uuid}»"
  client_secret   = "«{a3}8Q~{q34}»"
  tenant_id       = "«~{uuid}»"
}
=== azure entra client secret | src/Worker/appsettings.Production.json
  "AzureAd": {
    "Instance": "https://login.microsoftonline.com/",
    "TenantId": "«~{uuid}»",
    "ClientId": "«~{uuid}»",
    "ClientSecret": "«{a3}8Q~{q34}»"
  }
=== azure entra client secret | login.ps1
$secure = ConvertTo-SecureString '«{a3}7Q~{q34}»' -AsPlainText -Force
$cred = New-Object PSCredential('«~{uuid}»', $secure)
Connect-AzAccount -ServicePrincipal -Credential $cred -Tenant '«~{uuid}»'
=== azure entra client secret | runbook.md
az login --service-principal -u «~{uuid}» -p «{a3}8Q~{q34}» --tenant «~{uuid}»
=== azure devops pat | nuget.config
<configuration>
  <packageSources><add key="acme" value="https://pkgs.dev.azure.com/acme/_packaging/acme/nuget/v3/index.json" /></packageSources>
  <packageSourceCredentials>
    <acme>
      <add key="Username" value="build" />
      <add key="ClearTextPassword" value="«{azure;AZDO}»" />
    </acme>
  </packageSourceCredentials>
</configuration>
=== azure devops pat | setup.sh
git clone https://pat:«{T52}»@dev.azure.com/acme/platform/_git/infra
=== azure devops pat | agent.ps1
.\config.cmd --unattended --url https://dev.azure.com/acme --auth pat --token «{azure;AZDO}» --pool linux --agent vm7
=== azure functions key | src/api/client.js
export const syncUrl = 'https://acme-sync.azurewebsites.net/api/import?code=«{azfunc}»';
=== azure functions key | tests/smoke.http
POST https://acme-fn-prod.azurewebsites.net/api/Resize
x-functions-key: «{azfunc}»
=== azure cosmos key | src/db.js
const { CosmosClient } = require("@azure/cosmos");
const client = new CosmosClient({
  endpoint: "https://acme-cosmos.documents.azure.com:443/",
  key: "«{azkey;64;ACDb}»"
});
=== azure cosmos key | application.yml
spring:
  cloud:
    azure:
      cosmos:
        endpoint: https://orders.documents.azure.com:443/
        key: «{azkey;64;ACDb}»
        database: orders
=== azure service bus | local.settings.json
{
  "IsEncrypted": false,
  "Values": {
    "FUNCTIONS_WORKER_RUNTIME": "dotnet-isolated",
    "ServiceBusConnection": "Endpoint=sb://acme-bus.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=«{azkey;32;+ASb}»"
  }
}
=== azure event hubs | producer.py
CONN_STR = "Endpoint=sb://telemetry-ns.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=«{azkey;32;+AEh}»;EntityPath=clicks"
producer = EventHubProducerClient.from_connection_string(CONN_STR)
=== azure iot device | device/main.c
static const char* connectionString = "HostName=acme-hub.azure-devices.net;DeviceId=pump-04;SharedAccessKey=«{azkey;32;AIoT}»";
=== azure app configuration | Program.cs
builder.Configuration.AddAzureAppConfiguration("Endpoint=https://acme-cfg.azconfig.io;Id=«~{a4}»-l0-s0:«~{a20}»;Secret=«{azure;AZAC}»");
=== azure openai key | app.py
from openai import AzureOpenAI
client = AzureOpenAI(
    api_key="«{azure;ACOG}»",
    api_version="2024-10-21",
    azure_endpoint="https://acme-oai.openai.azure.com",
)
=== azure openai key | .env.local
AZURE_OPENAI_ENDPOINT=https://acme-west.openai.azure.com/
AZURE_OPENAI_API_KEY=«{h32}»
AZURE_OPENAI_DEPLOYMENT=gpt-4o
=== azure speech key | Assets/Scripts/Speech.cs
    private const string SubscriptionKey = "«{h32}»";
    private const string Region = "westeurope";
    private SpeechConfig speechConfig = SpeechConfig.FromSubscription(SubscriptionKey, Region);
=== azure translator key | translate.sh
curl -X POST "https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&to=de" \
     -H "Ocp-Apim-Subscription-Key: «{h32}»" -H "Ocp-Apim-Subscription-Region: westeurope" \
     -H "Content-Type: application/json" -d '[{"Text":"Hello"}]'
=== azure search key | indexer/settings.py
SEARCH_ENDPOINT = "https://acme-search.search.windows.net"
SEARCH_ADMIN_KEY = "«{a42}AzSe{a6}»"
=== azure signalr | appsettings.Staging.json
"Azure": { "SignalR": { "ConnectionString": "Endpoint=https://acme.service.signalr.net;AccessKey=«{azure;ASRS}»;Version=1.0;" } }
=== azure redis | config/cache.php
    'azure' => [
        'host' => 'tls://acme.redis.cache.windows.net',
        'port' => 6380,
        'password' => '«{azkey;32;AzCa}»',
    ],
=== azure acr | deploy.sh
docker login acmeregistry.azurecr.io -u acmeregistry -p «{a42}+ACR{a6}»
=== azure acr | jenkins/k8s.sh
kubectl create secret docker-registry acr --docker-server=acme.azurecr.io --docker-username=acme --docker-password='«{a42}+ACR{a6}»'
=== azure sql | web.config
<connectionStrings>
  <add name="Default" connectionString="Server=tcp:acme-sql.database.windows.net,1433;Initial Catalog=crm;User ID=crmadmin;Password=«{pwurl}»;Encrypt=True;" providerName="System.Data.SqlClient" />
</connectionStrings>
=== azure logic app | src/notify.py
FLOW_URL = "«https://prod-37.westeurope.logic.azure.com:443/workflows/{h32}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={b43}»"
requests.post(FLOW_URL, json={"status": "done"})
=== azure static web apps | .gitlab-ci.yml
deploy:
  script:
    - npx @azure/static-web-apps-cli deploy ./dist --deployment-token «{h64}-{uuid}01000{h6}»
=== azure maps key | src/map.html
<script>
  var map = new atlas.Map('map', { center: [4.9, 52.3], zoom: 9,
    authOptions: { authType: 'subscriptionKey', subscriptionKey: '«{b43}»' } });
</script>
=== azure communication | sms/send.py
client = SmsClient.from_connection_string("endpoint=https://acme-comm.communication.azure.com/;accesskey=«{b64;64}»")
=== azure batch key | batch.ps1
az batch account login --name acmebatch -g rg-batch --shared-key-auth
$env:AZURE_BATCH_ACCESS_KEY = "«{azkey;64;+ABa}»"
=== azure log analytics | send_logs.py
workspace_id = "«~{uuid}»"
shared_key = "«{b64;64}»"
=== azure publish profile | Properties/PublishProfiles/acme.PublishSettings
<publishData><publishProfile profileName="acme - Web Deploy" publishMethod="MSDeploy" publishUrl="acme.scm.azurewebsites.net:443" msdeploySite="acme" userName="$acme" userPWD="«{a60}»" destinationAppUrl="https://acme.azurewebsites.net" /></publishData>
=== azure event grid | publish.go
cred := azcore.NewKeyCredential("«{azkey;32;AzEG}»")
client, err := publisher.NewClientWithSharedKeyCredential("https://acme.westeurope-1.eventgrid.azure.net/api/events", cred, nil)
'''
