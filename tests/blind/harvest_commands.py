"""Commands with a secret, alone and in scripts, histories, CI files and schedules; blocks as in harvest_forms.py."""

COMMANDS = r"""
=== mysql -p | backup.sh
#!/bin/bash
set -euo pipefail
STAMP=$(date +%Y%m%d)
OUT=/var/backups/{xdb}-$STAMP.sql.gz
mysqldump -h {xhost} -u {xuser} -p⟦{hp}⟧ --single-transaction {xdb} | gzip > "$OUT"
find /var/backups -name '*.sql.gz' -mtime +14 -delete
sha256sum "$OUT" >> /var/backups/SUMS
=== mysql --password | restore.sh
gunzip < dump.sql.gz | mysql --user={xuser} --password='⟦{hp}⟧' {xdb}
=== mysqladmin | setup.txt
mysqladmin -u root password '⟦{hp}⟧'
=== PGPASSWORD | pgdump.sh
#!/bin/sh
PGPASSWORD='⟦{hp}⟧' pg_dump -h {xip} -U {xuser} -Fc {xdb} > /tmp/{xdb}.dump
=== psql uri | .bash_history
ls -la
psql "postgresql://{xuser}:⟦{hpurl}⟧@{xhost}/{xdb}" -c 'select count(*) from orders'
exit
=== redis-cli -a | health.sh
redis-cli -h {xip} -p 6379 -a ⟦{hp}⟧ --no-auth-warning ping | grep -q PONG
=== mongosh | mongo.sh
mongosh --host {xhost} -u {xuser} -p '⟦{hp}⟧' --authenticationDatabase admin --eval 'db.stats()'
=== mongodump | cron.d/mongo
30 2 * * * root /usr/bin/mongodump --username {xuser} --password ⟦{hplain}⟧ --out /backup/mongo
=== sqlcmd | install.cmd
sqlcmd -S {xip} -U sa -P "⟦{hp}⟧" -i schema.sql -b
if errorlevel 1 exit /b 1
=== bcp | export.bat
@echo off
bcp {xdb}.dbo.orders out orders.csv -c -t, -S {xhost} -U {xuser} -P ⟦{hplain}⟧
=== curl -u | upload.sh
curl -u {xuser}:⟦{hp}⟧ -T build/app-{xver}.jar https://repo.{xco}.com/releases/
=== curl --user quoted | deploy.sh
curl --fail --user "{xuser}:⟦{hp}⟧" -X POST https://{xhost}/api/deploy -d "rev={h40}"
=== curl -d password | login.sh
TOKEN=$(curl -s -X POST https://{xhost}/login -d "username={xuser}&password=⟦{hpurl}⟧" | jq -r .token)
=== curl json login | smoke.sh
#!/usr/bin/env bash
BASE=https://{xhost}
curl -s "$BASE/api/session" -H 'Content-Type: application/json' \
  -d '{"email":"{xmail}","password":"⟦{hp}⟧"}' -c jar
curl -s -b jar "$BASE/api/me" | jq .id
=== wget password | fetch.sh
wget --user={xuser} --password='⟦{hp}⟧' -r -np https://files.{xco}.com/{xdb}/
=== sshpass | push.sh
sshpass -p '⟦{hp}⟧' ssh -o StrictHostKeyChecking=no {xuser}@{xip} 'systemctl restart {xword}'
=== sshpass scp | .gitlab-ci.yml
deploy:
  stage: deploy
  image: alpine:3.19
  before_script:
    - apk add --no-cache sshpass openssh-client
  script:
    - sshpass -p "⟦{hp}⟧" scp -r dist/ {xuser}@{xhost}:/var/www/
  only: [main]
=== docker login -p | release.sh
docker login -u {xuser} -p ⟦{hp}⟧ registry.{xco}.com
docker push registry.{xco}.com/{xdb}:{xver}
=== docker login stdin | Jenkinsfile
node {
  stage('push') {
    sh 'echo "⟦{hp}⟧" | docker login registry.{xco}.com -u {xuser} --password-stdin'
    sh 'docker push registry.{xco}.com/{xdb}:latest'
  }
}
=== helm registry login | charts.sh
helm registry login ghcr.io -u {xuser} -p ⟦{github;ghp_}⟧
=== oc login | oc.sh
oc login https://api.{xco}.com:6443 -u {xuser} -p ⟦{hp}⟧ --insecure-skip-tls-verify
=== oc login token | .zsh_history
oc login --token=⟦sha256~{b43}⟧ --server=https://api.{xco}.com:6443
=== kubectl docker-registry | k8s.sh
kubectl create secret docker-registry regcred \
  --docker-server=registry.{xco}.com \
  --docker-username={xuser} \
  --docker-password='⟦{hp}⟧' \
  --docker-email={xmail}
=== kubectl generic | k8s2.sh
kubectl create secret generic {xdb} --from-literal=username={xuser} --from-literal=password='⟦{hp}⟧' -n prod
=== az login sp | az.sh
az login --service-principal -u {uuid} -p ⟦{a3}8Q~{q34}⟧ --tenant {uuid}
=== az sql admin | sql.sh
az sql server create -g rg-{xco} -n {xdb} --admin-user {xuser} --admin-password '⟦{hp}⟧'
=== aws configure | aws.sh
aws configure set aws_access_key_id AKIA{t16}
aws configure set aws_secret_access_key ⟦{B40}⟧
aws configure set region eu-west-1
=== aws rds | rds.sh
aws rds create-db-instance --db-instance-identifier {xdb} --engine postgres \
  --master-username {xuser} --master-user-password ⟦{hplain}⟧ --allocated-storage 50
=== gcloud sql | gsql.sh
gcloud sql users set-password {xuser} --instance={xco}-{xdb} --password='⟦{hp}⟧'
=== vault login | vault.sh
export VAULT_ADDR=https://vault.{xco}.com:8200
vault login ⟦hvs.{a24}⟧
=== vault kv put | seed-vault.sh
vault kv put secret/{xdb} username={xuser} password='⟦{hp}⟧' url=https://{xhost}
=== openssl passin | pem.sh
openssl rsa -in server.key -out plain.key -passin pass:⟦{hplain}⟧
=== openssl pkcs12 | p12.sh
openssl pkcs12 -export -inkey key.pem -in cert.pem -out app.p12 -passout pass:⟦{hplain}⟧
=== openssl enc -k | enc.sh
tar cz data | openssl enc -aes-256-cbc -pbkdf2 -k '⟦{hp}⟧' > data.tgz.enc
=== keytool | keystore.sh
keytool -genkeypair -alias {xword} -keyalg RSA -keystore release.jks -storepass ⟦{hplain}⟧ -dname "CN={xhost}"
=== jarsigner | sign.sh
jarsigner -keystore release.jks -storepass ⟦{hplain}⟧ app.jar {xword}
=== signtool | sign.bat
signtool sign /f cert.pfx /p ⟦{hplain}⟧ /tr http://timestamp.digicert.com /fd sha256 setup.exe
=== gpg passphrase | gpg.sh
gpg --batch --yes --passphrase '⟦{hp}⟧' -c backup.tar
=== 7z | zip.cmd
7z a -t7z -mhe=on -p⟦{hplain}⟧ backup.7z D:\data
=== zip -P | zip.sh
zip -r -P ⟦{hplain}⟧ reports.zip reports/
=== restic env | restic.sh
export RESTIC_REPOSITORY=s3:s3.amazonaws.com/{xco}-backup
export RESTIC_PASSWORD=⟦{hplain}⟧
restic backup /home --exclude-caches
restic forget --keep-daily 7
=== borg passphrase | borg.sh
BORG_PASSPHRASE='⟦{hp}⟧' borg create ::{hostname}-{now} /etc /home
=== ldapsearch | ldap.sh
ldapsearch -x -H ldaps://{xhost} -D "cn=admin,dc={xco},dc=com" -w ⟦{hplain}⟧ -b "dc={xco},dc=com" "(uid=*)"
=== net use | map.bat
net use Z: \\{xip}\{xdb} ⟦{hplain}⟧ /user:OFFICE\{xuser} /persistent:yes
=== net user | add.cmd
net user {xuser} ⟦{hplain}⟧ /add
net localgroup Administrators {xuser} /add
=== smbclient | smb.sh
smbclient //{xip}/{xdb} -U '{xuser}%⟦{hplain}⟧' -c 'put report.pdf'
=== chpasswd | Dockerfile
FROM debian:12
RUN apt-get update && apt-get install -y openssh-server && rm -rf /var/lib/apt/lists/*
RUN echo '{xuser}:⟦{hp}⟧' | chpasswd
EXPOSE 22
CMD ["/usr/sbin/sshd", "-D"]
=== useradd mkpasswd | users.sh
useradd -m -p "$(openssl passwd -6 '⟦{hp}⟧')" {xuser}
=== htpasswd -b | site.sh
htpasswd -bc /etc/nginx/.htpasswd {xuser} '⟦{hp}⟧'
=== winscp | sync.txt
option batch abort
open sftp://{xuser}:⟦{hpurl}⟧@{xhost}/ -hostkey="ssh-ed25519 255 {B43}="
put *.csv /inbox/
exit
=== ftp here-doc | ftp.sh
#!/bin/sh
ftp -n {xhost} <<EOF
user {xuser} ⟦{hplain}⟧
binary
put {xdb}.csv
bye
EOF
=== ncftpput | cron.sh
ncftpput -u {xuser} -p ⟦{hplain}⟧ {xhost} /in export.xml
=== plink | run.bat
plink -ssh {xuser}@{xip} -pw ⟦{hplain}⟧ "uptime"
=== xfreerdp | rdp.sh
xfreerdp /v:{xip} /u:{xuser} /p:'⟦{hp}⟧' /size:1600x900
=== mosquitto_pub | pub.sh
mosquitto_pub -h {xhost} -u {xuser} -P '⟦{hp}⟧' -t sensors/1 -m 21.4
=== rabbitmqctl | mq.sh
rabbitmqctl add_user {xuser} '⟦{hp}⟧'
rabbitmqctl set_permissions -p / {xuser} ".*" ".*" ".*"
=== rabbitmqadmin | mq2.sh
rabbitmqadmin -u admin -p ⟦{hplain}⟧ declare queue name={xdb}
=== influx -password | influx.sh
influx -username {xuser} -password '⟦{hp}⟧' -execute 'SHOW DATABASES'
=== clickhouse-client | ch.sh
clickhouse-client --host {xhost} --user {xuser} --password '⟦{hp}⟧' -q 'SELECT 1'
=== cqlsh | cql.sh
cqlsh {xip} -u cassandra -p ⟦{hplain}⟧ -f schema.cql
=== cypher-shell | neo.sh
cypher-shell -a bolt://{xhost}:7687 -u neo4j -p ⟦{hplain}⟧ < seed.cypher
=== snowsql env | snow.sh
SNOWSQL_PWD='⟦{hp}⟧' snowsql -a {l2}{d5} -u {xuser} -f load.sql
=== twine upload | publish.sh
python -m build
twine upload -u __token__ -p ⟦{pypi}⟧ dist/*
=== npm config set | ci.sh
npm config set //{xnpm}/:_authToken ⟦{github;npm_}⟧
npm publish --access public
=== cargo login | publish.sh
cargo login ⟦cio{a32}⟧ && cargo publish
=== nuget push | pack.ps1
dotnet nuget push bin/*.nupkg --api-key ⟦{nuget}⟧ --source https://{xnuget}/v3/index.json
=== nuget sources | nuget.cmd
nuget sources add -Name internal -Source https://nuget.{xco}.com/v3 -Username {xuser} -Password ⟦{hplain}⟧
=== poetry config | py.sh
poetry config http-basic.internal {xuser} '⟦{hp}⟧'
=== composer config | php.sh
composer config http-basic.repo.{xco}.com {xuser} ⟦{hplain}⟧
=== maven -D | mvn.sh
mvn deploy -DskipTests -Dgpg.passphrase=⟦{hplain}⟧ -Drevision={xver}
=== java -D | start.sh
exec java -Xmx2g -Djavax.net.ssl.keyStore=/etc/app.jks -Djavax.net.ssl.keyStorePassword=⟦{hplain}⟧ -jar app.jar
=== gradle -P | rel.sh
./gradlew assembleRelease -PkeyPassword=⟦{hplain}⟧ -PversionCode={d3}
=== sonar | sonar.sh
mvn sonar:sonar -Dsonar.host.url=https://sonar.{xco}.com -Dsonar.login=⟦{h40}⟧
=== ansible extra vars | play.sh
ansible-playbook site.yml -i prod -e "ansible_become_pass=⟦{hplain}⟧ release={xver}"
=== terraform var | tf.sh
terraform apply -auto-approve -var="db_password=⟦{hplain}⟧" -var="region=eu-north-1"
=== django superuser | init.sh
DJANGO_SUPERUSER_PASSWORD='⟦{hp}⟧' python manage.py createsuperuser --noinput --username {xuser} --email {xmail}
=== wp cli | wp.sh
wp core install --url={xhost} --title=Shop --admin_user={xuser} --admin_password='⟦{hp}⟧' --admin_email={xmail}
wp plugin install woocommerce --activate
=== drush | drupal.sh
drush site:install standard --db-url=mysql://{xuser}:⟦{hpurl}⟧@db/{xdb} --account-name=admin -y
=== kubeadm join | join.sh
kubeadm join {xip}:6443 --token ⟦{n6}.{n16}⟧ --discovery-token-ca-cert-hash sha256:{h64}
=== swarm join | swarm.md
docker swarm join --token ⟦{swarm}⟧ {xip}:2377
=== k3s token | k3s.sh
curl -sfL https://get.k3s.io | K3S_URL=https://{xip}:6443 K3S_TOKEN=⟦K10{h64}::server:{h32}⟧ sh -
=== runner register | runner.sh
./config.sh --url https://github.com/{xco}/{xdb} --token ⟦A{u28}⟧ --labels linux,arm64
=== gitlab-runner | gl.sh
gitlab-runner register -n --url https://gitlab.{xco}.com --registration-token ⟦GR1348941{f20}⟧ --executor docker
=== tailscale up | ts.sh
tailscale up --authkey=⟦tskey-auth-k{a10}CNTRL-{a32}⟧ --hostname={xword}
=== cloudflared | tunnel.sh
cloudflared service install ⟦{cftunnel}⟧
=== wg set inline | vpn.txt
[Interface]
Address = {xip}/24
PrivateKey = ⟦{wg}⟧
DNS = 1.1.1.1

[Peer]
PublicKey = {B43}=
Endpoint = {xhost}:51820
AllowedIPs = 0.0.0.0/0
=== nmcli | wifi.sh
nmcli dev wifi connect "{xco}-guest" password "⟦{hp}⟧"
=== netsh wlan | wifi.ps1
netsh wlan set hostednetwork mode=allow ssid={xco} key=⟦{hplain}⟧
=== powershell securestring | provision.ps1
param([string]$Server = "{xip}")

$pw = ConvertTo-SecureString "⟦{hp}⟧" -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential ("OFFICE\{xuser}", $pw)
$session = New-PSSession -ComputerName $Server -Credential $cred
Invoke-Command -Session $session -ScriptBlock {
    Get-Service | Where-Object Status -eq 'Running'
}
Remove-PSSession $session
=== powershell New-LocalUser | user.ps1
New-LocalUser -Name {xuser} -Password (ConvertTo-SecureString '⟦{hp}⟧' -AsPlainText -Force)
=== schtasks | task.bat
schtasks /create /tn Sync /tr C:\sync.exe /sc daily /st 02:00 /ru OFFICE\{xuser} /rp ⟦{hplain}⟧
=== sc config | svc.cmd
sc config {xword} obj= ".\{xuser}" password= "⟦{hp}⟧"
=== expect script | expect.exp
#!/usr/bin/expect -f
set timeout 20
spawn ssh {xuser}@{xip}
expect "assword:"
send "⟦{hp}⟧\r"
expect "$ "
send "show version\r"
interact
=== expect set password | cisco.exp
set user {xuser}
set password "⟦{hp}⟧"
spawn telnet {xip}
=== ipmitool | bmc.sh
ipmitool -I lanplus -H {xip} -U ADMIN -P ⟦{hplain}⟧ chassis power status
=== snmpget | snmp.sh
snmpget -v3 -u {xuser} -l authPriv -a SHA -A '⟦{hp}⟧' -x AES -X '⟦{hp}⟧' {xip} sysUpTime.0
=== msmtp flag | mail.sh
swaks --to {xmail} --server smtp.{xco}.com:587 --tls --auth-user {xuser} --auth-password '⟦{hp}⟧'
=== sendemail | mail2.sh
sendEmail -f {xmail} -t {xmail} -s smtp.{xco}.com:587 -xu {xuser} -xp '⟦{hp}⟧' -u "report"
=== http header basic | check.sh
curl -H "Authorization: Basic ⟦{basic;[xuser]:[hp]}⟧" https://{xhost}/status
=== s3cmd | s3.sh
s3cmd --access_key={u20} --secret_key=⟦{a40}⟧ sync /data s3://{xco}-data/
=== mc alias | minio.sh
mc alias set store https://s3.{xco}.com {xuser} ⟦{hplain}⟧
=== rclone obscure | rc.sh
rclone copy /srv remote:srv --sftp-host {xip} --sftp-user {xuser} --sftp-pass $(rclone obscure '⟦{hp}⟧')
=== jupyter token | lab.sh
jupyter lab --ip=0.0.0.0 --NotebookApp.token='⟦{h48}⟧' --no-browser
=== argocd login | argo.sh
argocd login argocd.{xco}.com --username admin --password '⟦{hp}⟧' --grpc-web
=== teleport | tctl.sh
teleport start --roles=node --token=⟦{h32}⟧ --auth-server={xhost}:3025
=== consul keygen use | consul.sh
consul agent -server -encrypt="⟦{b64;32}⟧" -data-dir=/opt/consul
"""
