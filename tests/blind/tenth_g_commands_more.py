"""Passwords on command lines of builders, archivers, containers and crypto tools, one example a row."""

TEXT = r'''
%%% crypto tools
a.sh | openssl pkcs12 -export -in c.pem -inkey k.pem -out c.p12 -passout pass:«passp»
b.sh | openssl rsa -in k.pem -passin pass:'«pass»' -out plain.pem
c.sh | openssl enc -aes-256-cbc -pbkdf2 -k «passp» -in a -out a.enc
d.sh | openssl enc -d -aes-128-cbc -K «h32» -iv «~h32» -in a.enc
e.sh | openssl dgst -sha256 -hmac '«alnum;24»' body.json
f.sh | openssl genrsa -aes256 -passout "pass:«passp»" 4096
g.sh | keytool -genkeypair -keystore k.jks -storepass «passp» -keypass «+passp» -alias app
h.sh | keytool -list -keystore /etc/ssl/cacerts -storepass '«pass»'
i.sh | jarsigner -keystore k.jks -storepass «passp» app.jar app
j.sh | apksigner sign --ks k.jks --ks-pass pass:«passp» app.apk
k.bat | signtool sign /f cert.pfx /p «passp» /t http://ts app.exe
l.sh | codesign-tool --p12-password '«pass»' app
m.sh | gpg --batch --passphrase '«pass»' -c dump.sql
n.sh | echo «passp» | gpg --batch --passphrase-fd 0 -d a.gpg
o.sh | 7z a -p«passp» -mhe=on out.7z /srv
p.sh | zip -r -P «passp» out.zip src/
q.sh | unzip -P '«pass»' in.zip
r.sh | rar a -hp«passp» out.rar docs
s.sh | qpdf --password=«passp» --decrypt a.pdf b.pdf
t.sh | pdftk a.pdf output b.pdf user_pw «passp»
u.sh | cryptsetup luksFormat /dev/sdb1 <<< '«pass»'
v.sh | echo -n "«pass»" | cryptsetup open /dev/sdb1 data -
w.sh | veracrypt -t --password=«passp» /d.hc /mnt
x.sh | ansible-vault encrypt_string '«pass»' --name db_pass
y.sh | htpasswd -b /etc/nginx/.htpasswd ops «passp»
z.sh | htpasswd -bnBC 10 "" «passp»
aa.sh | mkpasswd -m sha-512 '«pass»'
ab.sh | caddy hash-password --plaintext «passp»
ac.sh | step ca init --password «passp»
ad.sh | oathtool --totp -b «t32»
ae.sh | age-keygen > key.txt; echo «age» > key.txt
af.sh | wg set wg0 private-key <(echo «wg»)
ag.sh | bitcoin-cli walletpassphrase "«pass»" 600
ah.sh | geth account import --password <(echo «passp») key.hex
ai.sh | cast send 0xabc 'mint()' --private-key 0x«h64»
aj.sh | solana-keygen recover prompt:// <<< "«mnemonic»"
ak.sh | pass insert -e vpn <<< '«pass»'
al.sh | bw login tom@harbourlane.io '«pass»'
am.sh | bw unlock --raw '«pass»'
an.sh | keepassxc-cli open db.kdbx <<< "«pass»"
ao.sh | vault login -method=userpass username=tom password=«passp»
ap.sh | vault kv put secret/db username=app password='«pass»'
aq.sh | vault write auth/userpass/users/tom password=«passp» policies=dev
ar.sh | vault operator unseal «b64;33»
as.sh | consul kv put app/db/password «passp»
at.sh | etcdctl --user root:«passp» get /
au.sh | etcdctl put /app/smtp_password "«pass»"
%%% containers and clusters
dk1.sh | docker login -u ci -p «passp» registry.harbourlane.io
dk2.sh | echo '«pass»' | docker login --username ci --password-stdin registry.corp.lan
dk3.sh | docker run -d -e MYSQL_ROOT_PASSWORD=«passp» -p 3306:3306 mysql:8
dk4.sh | docker run --env POSTGRES_PASSWORD='«pass»' --name pg postgres:15
dk5.sh | podman login --username ci --password «passp» quay.corp.lan
dk6.sh | docker build --build-arg NPM_PASS=«passp» .
dk7.sh | docker service create --env "REDIS_PASS=«pass»" redis
dk8.sh | printf '«pass»' | docker secret create db_pass -
dk9.sh | skopeo copy --dest-creds ci:«passp» docker://a docker://b
dk10.sh | crane auth login registry.corp.lan -u ci -p '«pass»'
dk11.sh | docker exec db mysql -uroot -p«passp» -e 'show tables'
dk12.sh | docker swarm join --token «swarm» 10.0.0.1:2377
k8s1.sh | kubectl create secret generic db --from-literal=password='«pass»' --from-literal=user=app
k8s2.sh | kubectl create secret docker-registry reg --docker-server=r.corp.lan --docker-username=ci --docker-password=«passp»
k8s3.sh | kubectl config set-credentials adm --username=adm --password=«passp»
k8s4.sh | kubectl set env deploy/web SMTP_PASS=«passp»
k8s5.sh | kubectl patch secret db -p '{"data":{"password":"«^passp»"}}'
k8s6.sh | kubectl --token=«jwt;RS256» get pods
k8s7.sh | kubeadm join 10.0.0.1:6443 --token «{n6}.{n16}» --discovery-token-ca-cert-hash sha256:«~h64»
k8s8.sh | oc login https://api.corp.lan:6443 -u dev -p «passp»
k8s9.sh | helm install db bitnami/postgresql --set auth.postgresPassword=«passp»
k8s10.sh | helm repo add hl https://charts.harbourlane.io --username ci --password '«pass»'
k8s11.sh | helm registry login r.corp.lan -u ci -p «passp»
k8s12.sh | argocd login cd.corp.lan --username admin --password «passp» --insecure
k8s13.sh | echo -n '«pass»' | kubeseal --raw --name db
k8s14.sh | rancher login https://r.corp.lan --token «token-{n5}:{n54}»
k8s15.sh | k3s agent --server https://m1:6443 --token «K10{h64}::server:{h32}»
k8s16.sh | cf login -a https://api.corp.lan -u dev -p '«pass»' -o hl
k8s17.sh | kubectl exec pg-0 -- psql -c "ALTER USER app PASSWORD '«pass»'"
%%% builders and clouds
mv1.sh | mvn deploy -Dgpg.passphrase=«passp»
mv2.sh | mvn -Dmaven.wagon.password='«pass»' site:deploy
gr1.sh | ./gradlew publish -PnexusUser=ci -PnexusPassword=«passp»
gr2.sh | ./gradlew assembleRelease -Pandroid.injected.signing.store.password=«passp»
java1.sh | java -Djavax.net.ssl.keyStorePassword=«passp» -jar app.jar
java2.sh | java -jar app.jar --spring.datasource.password=«passp»
java3.sh | JAVA_OPTS="-Dhttp.proxyUser=tom -Dhttp.proxyPassword=«passp»"
java4.sh | java -jar jenkins-cli.jar -auth admin:«passp» list-jobs
npm1.sh | npm config set //npm.harbourlane.io/:_password «^passp»
npm2.sh | npm-cli-login -u ci -p «passp» -e ci@harbourlane.io
nu1.bat | nuget sources add -name hl -source https://n.corp.lan/v3 -username ci -password «passp»
nu2.sh | dotnet nuget add source https://n.corp.lan -u ci -p '«pass»' --store-password-in-clear-text
dn.sh | dotnet user-secrets set "Smtp:Password" "«pass»"
dn2.sh | dotnet dev-certs https -ep c.pfx -p «passp»
tw.sh | twine upload -u ci -p '«pass»' --repository-url https://py.corp.lan dist/*
gem.sh | bundle config set --global gems.harbourlane.io ci:«passp»
comp.sh | composer config http-basic.repo.harbourlane.io pkg «passp»
tf1.sh | terraform apply -var 'db_password=«pass»'
tf2.sh | export TF_VAR_admin_password="«pass»"
tf3.sh | terraform init -backend-config="conn_str=postgres://tf:«passp»@pg1/state"
an1.sh | ansible-playbook site.yml -e "ansible_become_pass=«passp»"
an2.sh | ansible all -m ping -e ansible_password='«pass»'
pk.sh | packer build -var ssh_password=«passp» base.json
pu.sh | pulumi config set dbPassword «passp»
pu2.sh | PULUMI_CONFIG_PASSPHRASE='«pass»' pulumi up
az1.sh | az login --service-principal -u «~uuid» -p «passp» --tenant «~uuid»
az2.sh | az sql server create -n s -g rg -u adm -p '«pass»'
az3.sh | az vm create -n vm1 --admin-username ops --admin-password '«pass»'
aws1.sh | aws rds modify-db-instance --db-instance-identifier db1 --master-user-password «passp»
aws2.sh | aws cognito-idp admin-set-user-password --username tom --password '«pass»' --permanent
aws3.sh | aws ssm put-parameter --name /app/db --type SecureString --value '«pass»'
aws4.sh | aws secretsmanager create-secret --name db --secret-string '{"password":"«pass»"}'
gc1.sh | gcloud sql users set-password root --instance=db1 --password=«passp»
gc2.sh | echo -n "«pass»" | gcloud secrets create db-pass --data-file=-
gc3.sh | gcloud compute reset-windows-password vm1 # got: «rnd»
he.sh | heroku config:set SMTP_PASSWORD='«pass»' -a shop
fly.sh | fly secrets set DB_PASS=«passp»
gh.sh | gh secret set NEXUS_PASS --body "«pass»"
vc.sh | vercel env add DB_PASS production <<< '«pass»'
wr.sh | echo "«pass»" | wrangler secret put ADMIN_PASSWORD
sn.sh | sonar-scanner -Dsonar.login=admin -Dsonar.password=«passp»
jf.sh | jfrog rt config --user=ci --password=«passp» --interactive=false
wl.sh | wlst.sh deploy.py -username weblogic -password «passp»
jb.sh | add-user.sh -u admin -p '«pass»' -r ManagementRealm
jb2.sh | jboss-cli.sh -c --user=admin --password=«passp» ':read-resource'
gf.sh | grafana-cli admin reset-admin-password «passp»
wpc.sh | wp user create tom t@harbourlane.io --role=administrator --user_pass='«pass»'
wpc2.sh | wp config create --dbname=wp --dbuser=wp --dbpass=«passp»
dr.sh | drush upwd admin "«pass»"
mg.sh | bin/magento admin:user:create --admin-user=tom --admin-password='«pass»'
dj.sh | DJANGO_SUPERUSER_PASSWORD=«passp» python manage.py createsuperuser --noinput
gl.sh | gitlab-rails runner "u=User.find(1); u.password='«pass»'; u.save!"
oc.sh | OC_PASS='«pass»' php occ user:add --password-from-env tom
as.sh | airflow users create -u admin -p «passp» -r Admin
nb.sh | jupyter notebook --NotebookApp.token=«h48» --ip 0.0.0.0
nb2.sh | jupyter lab --NotebookApp.password='argon2:«argon2»'
es.sh | bin/elasticsearch-users useradd tom -p «passp» -r superuser
lo.sh | locust --web-login --web-auth ops:«passp»
rb.sh | robot --variable PASSWORD:«passp» tests/
pm.sh | newman run c.json --env-var "password=«pass»"
tc.sh | trivy image --username ci --password «passp» r.corp.lan/a
mc.sh | mc alias set s3 https://minio.corp.lan ops '«pass»'
s3.sh | s3cmd --access_key=«~u20» --secret_key=«B40» ls
op.sh | op signin hl tom@harbourlane.io «+A3-{u6}-{u6}-{u5}-{u5}-{u5}» '«pass»'
'''
