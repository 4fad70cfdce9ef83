"""Commands, infrastructure and CI."""

COMMANDS = r"""
=== command | backup.sh
mysqldump -h ‹host› -u ‹user› -p'«w»' ‹db› | gzip > ‹db›.sql.gz
--- dump.sh
mysql -u‹user› -p«ws» -h ‹host› ‹db› < schema.sql
--- m.sh
mysql --host=‹host› --user=‹user› --password=«ws» -e 'show tables'
--- admin.sh
mysqladmin -u root password «ws»
--- pg.sh
PGPASSWORD=«ws» psql -h ‹host› -U ‹user› ‹db›
--- pg2.sh
export PGPASSWORD='«w»'
pg_dump -Fc ‹db› > /tmp/dump
--- psql.sh
psql "host=‹host› dbname=‹db› user=‹user› password=«ws»"
--- mongo.sh
mongodump --host ‹host› -u ‹user› -p «ws» --authenticationDatabase admin
--- mongosh.sh
mongosh "mongodb://‹host›/‹db›" --username ‹user› --password «ws»
--- redis.sh
redis-cli -h ‹host› -a «ws» --no-auth-warning FLUSHDB
--- sqlcmd.bat
sqlcmd -S ‹host› -U sa -P «ws» -i schema.sql
--- bcp.bat
bcp ‹db›.dbo.orders out o.csv -c -S ‹host› -U ‹user› -P «ws»
--- sqlplus.sh
sqlplus ‹user›/«{{n9}4x}»@//‹host›:1521/ORCL @report.sql
--- expdp.sh
expdp system/«{{n9}7k}» schemas=‹db› dumpfile=x.dmp
=== http client | curl.sh
curl -u ‹user›:«ws» https://‹host›/api/status
--- curl2.sh
curl --user "‹user›:«w»" -T build.zip ftp://‹host›/
--- curl3.sh
curl -X POST https://‹host›/oauth/token -d grant_type=client_credentials -d client_id=‹uuid› -d client_secret=«tok»
--- curl4.sh
curl -d '{"username":"‹login›","password":"«wj»"}' -H 'Content-Type: application/json' https://‹host›/api/login
--- curl5.sh
curl -H "Authorization: Bearer «jwt;HS256»" https://‹host›/me
--- curl6.sh
curl -b "session=«n40»" https://‹host›/admin
--- curl7.sh
curl --digest -u root:«ws» http://‹ip›/axis-cgi/jpg/image.cgi
--- curl8.sh
curl -x http://‹host›:3128 --proxy-user ‹user›:«ws» https://example.org
--- wget.sh
wget --user=‹user› --password='«w»' https://‹host›/files.tar.gz
--- wget2.sh
wget --http-user=‹user› --http-passwd=«ws» -r http://‹host›/
=== remote command | sshpass.sh
sshpass -p '«w»' ssh -o StrictHostKeyChecking=no root@‹ip› uptime
--- sshpass2.sh
SSHPASS=«ws» sshpass -e scp dist.zip ‹user›@‹host›:/tmp
--- plink.bat
plink -ssh ‹user›@‹host› -pw «ws» "sudo reboot"
--- pscp.bat
pscp -pw «ws» app.war ‹user›@‹host›:/opt
--- winscp.bat
winscp.com /command "open sftp://‹user›:«wu»@‹host›/" "put *.zip" "exit"
--- lftp.sh
lftp -u ‹user›,«ws» -e "mirror -R dist /www; quit" ‹host›
--- ncftp.sh
ncftpput -u ‹user› -p «ws» ‹host› / file.txt
--- ftp.sh
ftp -n ‹host› <<EOF
user ‹user› «ws»
put backup.tgz
EOF
--- smb.sh
smbclient //‹host›/share -U '‹user›%«ws»' -c 'ls'
--- mount.sh
mount -t cifs //‹host›/data /mnt -o username=‹user›,password=«ws»
--- net.bat
net use Z: \\‹host›\share «ws» /user:‹co›\‹login›
--- net2.bat
net user ‹user› «ws» /add
--- schtasks.bat
schtasks /create /tn backup /tr backup.bat /sc daily /ru ‹co›\‹user› /rp «ws»
--- psexec.bat
psexec \\‹host› -u ‹co›\admin -p «ws» cmd
--- wmic.bat
wmic /node:‹ip› /user:administrator /password:«ws» os get caption
--- rdp.sh
xfreerdp /v:‹ip› /u:‹user› /p:«ws» /cert-ignore
--- rdesktop.sh
rdesktop -u ‹user› -p «ws» ‹ip›
--- cmdkey.bat
cmdkey /generic:‹host› /user:‹user› /pass:«ws»
--- chpasswd.sh
echo "‹user›:«ws»" | chpasswd
--- passwd.sh
echo -e "«ws»\n«=»" | passwd ‹user›
--- usermod.sh
useradd -m -p $(openssl passwd -1 «ws») ‹user›
--- sudo.sh
echo '«w»' | sudo -S systemctl restart nginx
=== encrypting command | zip.sh
zip -P «ws» -r backup.zip data/
--- 7z.sh
7z a -p«ws» -mhe=on backup.7z data/
--- unrar.sh
unrar x -p«ws» part1.rar
--- gpg.sh
gpg --batch --passphrase «ws» -c dump.sql
--- gpg2.sh
echo "«ws»" | gpg --batch --yes --passphrase-fd 0 -d x.gpg
--- openssl.sh
openssl enc -aes-256-cbc -salt -in a.tar -out a.enc -k «ws»
--- openssl2.sh
openssl rsa -in key.pem -out plain.pem -passin pass:«ws»
--- openssl3.sh
openssl enc -d -aes-256-cbc -K «h64» -iv ‹h32› -in x
--- pkcs12.sh
openssl pkcs12 -export -in c.pem -inkey k.pem -out c.p12 -passout pass:«ws»
--- keytool.sh
keytool -genkey -alias ‹word› -keystore k.jks -storepass «ws» -keypass «ws»
--- jarsigner.sh
jarsigner -keystore k.jks -storepass «ws» app.apk upload
--- apksigner.sh
apksigner sign --ks k.jks --ks-pass pass:«ws» app.apk
--- signtool.bat
signtool sign /f cert.pfx /p «ws» /t http://timestamp.digicert.com app.exe
--- pfx.ps1
Import-PfxCertificate -FilePath c.pfx -Password (ConvertTo-SecureString -String "«ws»" -Force -AsPlainText)
--- security.sh
security unlock-keychain -p «ws» login.keychain
--- security2.sh
security import cert.p12 -k build.keychain -P «ws» -T /usr/bin/codesign
--- notary.sh
xcrun notarytool submit app.zip --apple-id ‹mail› --team-id ‹u10› --password «{{l4}-{l4}-{l4}-{l4}}»
=== container command | docker.sh
docker login -u ‹user› -p «ws» registry.‹co›.com
--- docker2.sh
echo «{dckr_pat_{b27}}» | docker login -u ‹co› --password-stdin
--- docker3.sh
docker run -d --name db -e MYSQL_ROOT_PASSWORD=«ws» -e MYSQL_DATABASE=‹db› mysql:8
--- docker4.sh
docker run -e POSTGRES_PASSWORD=«ws» -p 5432:5432 postgres:16
--- docker5.sh
docker swarm join --token «swarm» ‹ip›:2377
--- helm.sh
helm repo add ‹co› https://charts.‹co›.com --username ‹user› --password «ws»
--- helm2.sh
helm upgrade --install ‹word› ./chart --set postgresql.auth.password=«ws»
--- kubectl.sh
kubectl create secret docker-registry regcred --docker-server=ghcr.io --docker-username=‹user› --docker-password=«{github;ghp_}»
--- kubectl2.sh
kubectl --token=«jwt;RS256» get pods
--- kubeadm.sh
kubeadm join ‹ip›:6443 --token «{{n6}.{n16}}» --discovery-token-ca-cert-hash sha256:‹h64›
--- k3s.sh
curl -sfL https://get.k3s.io | K3S_URL=https://‹ip›:6443 K3S_TOKEN=«{K10{h64}::server:{h32}}» sh -
--- oc.sh
oc login https://api.‹co›.com:6443 --token=«{sha256~{b43}}»
--- oc2.sh
oc login -u ‹user› -p «ws» https://‹host›:6443
=== cloud command | az.sh
az login --service-principal -u ‹uuid› -p «{{a3}8Q~{q34}}» --tenant ‹uuid›
--- az2.sh
az sql server create -n ‹word› -u ‹user› -p "«w»" -l westeurope
--- az3.sh
az storage blob upload --account-name ‹word› --account-key «b64;64» -f x -c y
--- aws.sh
aws configure set aws_secret_access_key «B40»
--- aws2.sh
aws rds modify-db-instance --db-instance-identifier ‹word› --master-user-password «ws»
--- gcloud.sh
gcloud sql users set-password root --instance=‹word› --password=«ws»
--- heroku.sh
heroku config:set SECRET_KEY=«tok» DATABASE_PASSWORD=«ws»
--- fly.sh
fly secrets set JWT_SECRET=«tok»
--- gh.sh
gh secret set DEPLOY_PASS --body "«w»"
--- vault.sh
vault kv put secret/‹db› username=‹user› password=«ws»
--- vault2.sh
vault login «{hvs.{a24}}»
--- consul.sh
consul kv put app/db/password «ws»
--- etcd.sh
etcdctl --user ‹user›:«ws» put k v
=== deploying command | ansible.sh
ansible-playbook site.yml -e "ansible_password=«ws» env=prod"
--- terraform.sh
terraform apply -var="db_password=«ws»" -auto-approve
--- tf-env.sh
export TF_VAR_admin_password='«w»'
--- pulumi.sh
PULUMI_CONFIG_PASSPHRASE=«ws» pulumi up
--- restic.sh
export RESTIC_PASSWORD=«ws»
restic -r s3:s3.amazonaws.com/‹word› backup /home
--- borg.sh
export BORG_PASSPHRASE='«w»'
--- duplicity.sh
PASSPHRASE="«w»" duplicity /home ftp://‹user›@‹host›/
=== directory and broker command | ldapsearch.sh
ldapsearch -x -D "cn=‹user›,dc=‹co›,dc=com" -w «ws» -b "dc=‹co›,dc=com" uid=x
--- ldapadd.sh
ldapadd -D cn=admin,dc=‹co› -w '«w»' -f u.ldif
--- kinit.sh
echo «ws» | kinit ‹login›@‹co›.COM
--- snmpwalk.sh
snmpwalk -v2c -c «ws» ‹ip› system
--- snmp3.sh
snmpget -v3 -u ‹user› -l authPriv -a SHA -A «ws» -x AES -X «ws» ‹ip› sysUpTime.0
--- ipmi.sh
ipmitool -I lanplus -H ‹ip› -U ADMIN -P «ws» chassis power status
--- racadm.sh
racadm -r ‹ip› -u root -p «ws» serveraction powercycle
--- mosq.sh
mosquitto_pub -h ‹host› -u ‹user› -P «ws» -t home/x -m 1
--- rabbit.sh
rabbitmqctl add_user ‹user› «ws»
--- rabbit2.sh
rabbitmqadmin -u ‹user› -p «ws» list queues
--- kafka.sh
kafkacat -b ‹host›:9093 -X sasl.username=‹user› -X sasl.password=«ws» -L
--- influx.sh
influx -host ‹host› -username ‹user› -password «ws» -execute 'show databases'
--- cypher.sh
cypher-shell -u neo4j -p «ws» "MATCH (n) RETURN count(n)"
--- clickhouse.sh
clickhouse-client --host ‹host› --user ‹user› --password «ws» -q 'select 1'
--- cqlsh.sh
cqlsh ‹host› -u ‹user› -p «ws»
=== publishing command | svn.sh
svn co --username ‹login› --password «ws» https://svn.‹co›.com/trunk
--- git.sh
git clone https://‹login›:«wu»@git.‹co›.com/‹word›.git
--- git2.sh
git -c http.extraHeader="Authorization: Basic «b64of;:[T52]»" fetch
--- git3.sh
git remote set-url origin https://x-access-token:«{github;ghs_}»@github.com/‹co›/‹word›
--- npm.sh
npm config set //npm.harbour.example/:_authToken «{crc;npm_;30}»
--- twine.sh
twine upload -u __token__ -p «pypi» dist/*
--- nuget.sh
dotnet nuget push x.nupkg -k «{oy2{n43}}» -s https://api.nuget.example/v3/index.json
--- gem.sh
gem push x.gem -k «{rubygems_{h48}}»
--- cargo.sh
cargo login «{cio{a32}}»
--- mvn.sh
mvn deploy -Dusername=‹user› -Dpassword=«ws»
--- gradle.sh
./gradlew publish -PmavenUser=‹user› -PmavenPassword=«ws»
--- java.sh
java -Ddb.password=«ws» -Djavax.net.ssl.keyStorePassword=«ws» -jar app.jar
--- sonar.sh
sonar-scanner -Dsonar.projectKey=‹word› -Dsonar.login=«h40»
--- sentry.sh
sentry-cli --auth-token «h64» releases new ‹ver›
--- codecov.sh
bash <(curl -s https://codecov.io/bash) -t «uuid»
--- runner.sh
./config.sh --url https://github.com/‹co›/‹word› --token «{A{u28}}»
--- glrunner.sh
gitlab-runner register --non-interactive --url https://gitlab.com --registration-token «{GR1348941{f20}}» --executor shell
=== tunnel command | tailscale.sh
tailscale up --authkey=«{tskey-auth-k{a11}CNTRL-{a32}}»
--- cloudflared.sh
cloudflared service install «cftunnel»
--- ngrok.sh
ngrok authtoken «{2{a26}_{a21}}»
--- openvpn.sh
printf '‹login›\n«ws»\n' > /etc/openvpn/auth.txt
--- nmcli.sh
nmcli dev wifi connect ‹city› password «ws»
--- wpa.sh
wpa_passphrase ‹city› "«ws»" >> /etc/wpa_supplicant.conf
=== installing command | wp.sh
wp core install --url=‹co›.com --title=x --admin_user=admin --admin_password='«w»' --admin_email=‹mail›
--- drush.sh
drush site-install --account-name=admin --account-pass=«ws» --db-url=mysql://‹user›:«wu»@localhost/‹db›
--- occ.sh
OC_PASS=«ws» php occ user:add --password-from-env ‹login›
--- magento.sh
bin/magento admin:user:create --admin-user=admin --admin-password=«ws» --admin-email=‹mail›
--- createsuper.sh
DJANGO_SUPERUSER_PASSWORD=«ws» python manage.py createsuperuser --noinput
--- keycloak.sh
kcadm.sh config credentials --server http://‹host›/auth --realm master --user admin --password «ws»
--- airflow.sh
airflow users create -u admin -p «ws» -r Admin -e ‹mail› -f A -l B
--- superset.sh
superset fab create-admin --username admin --password «ws» --email ‹mail›
--- jenkins.sh
java -jar jenkins-cli.jar -s http://‹host›:8080 -auth ‹user›:«{11{h32}}» list-jobs
=== various command | virsh.sh
virt-install --name ‹word› --graphics vnc,password=«ws» --ram 2048
--- qemu.sh
qemu-img create -o encryption=on --object secret,id=sec0,data=«ws» x.qcow2
--- cryptsetup.sh
echo -n "«wl»" | cryptsetup luksOpen /dev/sdb1 data -
--- ecryptfs.sh
mount -t ecryptfs /srv /srv -o key=passphrase:passphrase_passwd=«ws»
--- hydra.sh
crackmapexec smb ‹ip› -u ‹user› -p '«w»' --shares
--- impacket.sh
secretsdump.py ‹co›.local/‹user›:'«w»'@‹ip›
--- pth.sh
evil-winrm -i ‹ip› -u administrator -H «h32»
--- htpasswd.sh
htpasswd -bc /etc/nginx/.htpasswd ‹user› «ws»
--- slappasswd.sh
slappasswd -s «ws»
--- bitcoin.sh
bitcoin-cli -rpcuser=‹user› -rpcpassword=«b43» getinfo
--- geth.sh
geth account import --password <(echo «ws») key.txt
--- cast.sh
cast send --rpc-url $RPC --private-key «{0x{h64}}» 0x‹h40› "mint()"
"""
