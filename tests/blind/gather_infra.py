"""Infrastructure, deployment, CI and registries."""

INFRA = r'''
=== tf-rds | rds.tf
resource "aws_db_instance" "‹db›" {
  identifier        = "‹db›"
  engine            = "postgres"
  instance_class    = "db.t3.medium"
  allocated_storage = 50
  username          = "‹thing›"
  password          = "«gp»"
  skip_final_snapshot = true
}
=== tf-variable | variables.tf
variable "db_password" {
  description = "Password of the database"
  type        = string
  default     = "«gp»"
}
=== tf-provider | providers.tf
provider "vsphere" {
  user                 = "‹login›@vsphere.local"
  password             = "«gp»"
  vsphere_server       = "vcenter.‹co›.com"
  allow_unverified_ssl = true
}
=== tf-cloud-provider | do.tf
provider "digitalocean" {
  token = "«dop_v1_{h64}»"
}
=== tf-azurerm | azure.tf
provider "azurerm" {
  subscription_id = "‹uuid›"
  client_id       = "‹uuid›"
  client_secret   = "«{a3}8Q~{a34}»"
  tenant_id       = "‹uuid›"
  features {}
}
=== tf-vm-admin | vm.tf
resource "azurerm_linux_virtual_machine" "vm" {
  name                            = "‹db›-vm"
  size                            = "Standard_B2s"
  admin_username                  = "‹thing›"
  admin_password                  = "«gp»"
  disable_password_authentication = false
}
=== tf-provisioner | provision.tf
  connection {
    type     = "ssh"
    user     = "root"
    password = "«gp»"
    host     = self.ipv4_address
  }
=== tf-userdata | ec2.tf
  user_data = <<-EOF
    #!/bin/bash
    echo "DB_PASSWORD=«gps»" >> /etc/environment
    systemctl start app
  EOF
=== tfstate | terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.6.2",
  "serial": 41,
  "lineage": "‹uuid›",
  "outputs": {},
  "resources": [
    {
      "mode": "managed",
      "type": "aws_db_instance",
      "name": "‹db›",
      "instances": [
        {
          "schema_version": 1,
          "attributes": {
            "arn": "arn:aws:rds:eu-west-1:‹d12›:db:‹db›",
            "id": "db-‹u26›",
            "kms_key_id": "arn:aws:kms:eu-west-1:‹d12›:key/‹uuid›",
            "password": "«gp»",
            "port": 5432,
            "username": "‹thing›"
          }
        }
      ]
    }
  ]
}
=== tfstate-random | state/terraform.tfstate
    {
      "mode": "managed",
      "type": "random_password",
      "name": "admin",
      "instances": [
        {
          "schema_version": 3,
          "attributes": {
            "id": "none",
            "keepers": null,
            "length": 20,
            "result": "«a20»",
            "special": false
          }
        }
      ]
    }
=== tfstate-iam | iam.tfstate
            "attributes": {
              "encrypted_secret": null,
              "id": "‹u20›",
              "key_fingerprint": null,
              "secret": "«B40»",
              "ses_smtp_password_v4": "«BB{B42}»",
              "status": "Active",
              "user": "‹thing›"
            }
=== tfvars | secrets.auto.tfvars
db_username = "‹user›"
db_password = "«gp»"
vpc_id      = "vpc-‹h17›"
=== cfn | template.yaml
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      DBInstanceIdentifier: ‹db›
      Engine: mysql
      MasterUsername: admin
      MasterUserPassword: «gp»
      AllocatedStorage: "20"
=== cfn-default | stack.json
{
  "Parameters": {
    "DbPassword": { "Type": "String", "Default": "«gp»", "MinLength": 8 }
  }
}
=== arm-params | azuredeploy.parameters.json
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "adminUsername": { "value": "‹user›" },
    "adminPassword": { "value": "«gp»" },
    "vmSize": { "value": "Standard_D2s_v3" }
  }
}
=== bicep-param | main.bicep
@secure()
param adminPassword string = '«gp»'
param location string = resourceGroup().location
=== pulumi-config | Pulumi.dev.yaml
config:
  aws:region: eu-west-1
  ‹co›:dbUser: ‹user›
  ‹co›:dbPassword: «gp»
=== pulumi-ts | index.ts
const db = new aws.rds.Instance("‹db›", {
    engine: "postgres",
    instanceClass: "db.t3.micro",
    username: "‹user›",
    password: "«gp»",
    skipFinalSnapshot: true,
});
=== cdk | stack.py
rds.Credentials.from_password("‹user›", SecretValue.unsafe_plain_text("«gp»"))
=== vagrant | Vagrantfile
Vagrant.configure("2") do |config|
  config.vm.box = "debian/bookworm64"
  config.ssh.username = "‹user›"
  config.ssh.password = "«gp»"
  config.vm.provision "shell", inline: "mysql -uroot -p«gps» -e 'create database app'"
end
=== packer | image.pkr.hcl
source "qemu" "base" {
  iso_checksum     = "sha256:‹h64›"
  ssh_username     = "packer"
  ssh_password     = "«gp»"
  shutdown_command = "echo '«=»' | sudo -S shutdown -P now"
}
=== packer-json | template.json
{
  "builders": [{
    "type": "virtualbox-iso",
    "ssh_username": "vagrant",
    "ssh_password": "«gp»",
    "winrm_password": "«gp»",
    "disk_size": 40960
  }]
}
=== kubeconfig-token | .kube/config
apiVersion: v1
kind: Config
clusters:
- cluster:
    certificate-authority-data: ‹b64;300›
    server: https://‹ip›:6443
  name: ‹co›
users:
- name: ‹login›
  user:
    token: «jwt;RS256»
current-context: ‹co›
=== kubeconfig-basic | kubeconfig.yaml
users:
- name: admin
  user:
    username: admin
    password: «gp»
=== kubeconfig-key | admin.conf
users:
- name: kubernetes-admin
  user:
    client-certificate-data: ‹b64;300›
    client-key-data: «pem64;rsa»
=== k8s-secret | secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: ‹db›-db
type: Opaque
data:
  username: ‹b64of;[user]›
  password: «b64of;[gp]»
=== k8s-secret-stringdata | manifests/secret.yml
apiVersion: v1
kind: Secret
metadata:
  name: ‹db›-auth
stringData:
  username: ‹user›
  password: «gp»
=== k8s-secret-list | all.yaml
---
apiVersion: v1
kind: Service
metadata: {name: ‹db›}
spec: {ports: [{port: 80}]}
---
apiVersion: v1
kind: Secret
metadata: {name: ‹db›}
data: {jwt-secret: «b64of;[a32]», db-url: ‹b64of;none›}
=== k8s-configmap | cm.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: ‹db›-config
data:
  application.properties: |
    server.port=8080
    spring.datasource.username=‹user›
    spring.datasource.password=«gp»
=== helm-set | install.sh
helm upgrade --install ‹db› bitnami/postgresql --set auth.postgresPassword=«gps» --set auth.database=‹db› --wait
=== helm-values-auth | values.yaml
postgresql:
  enabled: true
  auth:
    username: ‹user›
    password: «gp»
    postgresPassword: "«gp»"
redis:
  auth:
    password: «gp»
=== argocd | argocd-secret.yaml
stringData:
  admin.password: "«$2a$10${crypt;53}»"
  admin.passwordMtime: "‹day›T‹time›Z"
=== flux-git | git-secret.yaml
kind: Secret
stringData:
  username: git
  password: «github;ghp_»
=== docker-config | .docker/config.json
{
  "auths": {
    "registry.‹co›.com": {
      "auth": "«b64of;[user]:[gp]»"
    }
  },
  "credsStore": ""
}
=== dockerconfigjson | pull-secret.yaml
kind: Secret
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: «b64of;{"auths":{"registry.acme.dev":{"username":"ci","password":"[gp]"}}}»
'''
