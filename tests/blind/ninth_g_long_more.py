"""More of the longer files: deployment, logs, mail, documents."""

BLOCKS = r'''
### long
=== long-powershell | provision/New-Server.ps1
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Name,
    [string] $Size = 'Standard_B2s'
)
$ErrorActionPreference = 'Stop'
$localAdmin = '@user@'
$localPass  = ConvertTo-SecureString -String '⟪pw⟫' -AsPlainText -Force
$credential = New-Object System.Management.Automation.PSCredential ($localAdmin, $localPass)
$vm = New-AzVMConfig -VMName $Name -VMSize $Size
$vm = Set-AzVMOperatingSystem -VM $vm -Windows -ComputerName $Name -Credential $credential
New-AzVM -ResourceGroupName rg -Location westeurope -VM $vm
=== long-playbook | site.yml
- hosts: db
  become: true
  vars:
    mysql_packages: [mariadb-server, python3-pymysql]
    mysql_port: 3306
    mysql_root_password: "⟪pw⟫"
    mysql_users:
      - name: @user@
        password: "⟪pw⟫"
        priv: "@db@.*:ALL"
  tasks:
    - name: install
      apt: { name: "{{ mysql_packages }}", state: present }
    - name: root password
      mysql_user:
        name: root
        password: "{{ mysql_root_password }}"
        login_unix_socket: /run/mysqld/mysqld.sock
=== long-k8s-deployment | k8s/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: @app@
spec:
  replicas: 2
  selector:
    matchLabels: { app: @app@ }
  template:
    metadata:
      labels: { app: @app@ }
    spec:
      containers:
        - name: app
          image: registry.fernbank.org/@app@:3.1
          env:
            - name: DB_HOST
              value: @host@
            - name: DB_PASSWORD
              value: ⟪pws⟫
            - name: JWT_SECRET
              valueFrom:
                secretKeyRef: { name: jwt, key: secret }
=== long-log | logs/worker.log
@date@ 10:00:00,001 INFO  [main] starting worker pid=4122 build=⟪~h40⟫
@date@ 10:00:00,220 DEBUG [main] properties: {worker.threads=4, broker.url=amqp://mq, broker.user=@user@, broker.password=⟪pws⟫, ttl=60}
@date@ 10:00:01,002 INFO  [pool-1] job ⟪~uuid⟫ accepted
@date@ 10:00:01,990 WARN  [pool-1] token expired, refreshing
@date@ 10:00:02,120 DEBUG [pool-1] > Authorization: Bearer ⟪jwt⟫
@date@ 10:00:02,404 INFO  [pool-1] job ⟪~uuid⟫ done in 1402 ms
=== long-mail-thread | mail/re-zugang.eml
Return-Path: <agnes@fernbank.org>
Message-ID: <⟪~n24⟫@fernbank.org>
From: Agnes Brandt <agnes@fernbank.org>
To: Tomas <tomas@kestrel-freight.net>
Subject: Re: Zugang Testsystem
Content-Type: text/plain; charset=utf-8

Hallo Tomas,

anbei die Daten für das Testsystem:

  Adresse:   https://@host@/
  Benutzer:  @user@
  Passwort:  ⟪pw⟫

Bitte nach der ersten Anmeldung ändern. Das Passwort muss 12 Zeichen haben.

Viele Grüße
Agnes
=== long-runbook | docs/runbook.md
# Runbook @app@

## Restart

1. `ssh @user@@@host@`
2. `sudo systemctl restart @app@`
3. Check `journalctl -u @app@ -f` for `token refreshed`

## Database

The database runs on `@host@`. Emergency login:

```
mysql -h @host@ -u root -p'⟪pw⟫' @db@
```

## Keys

The signing key lives in the HSM; its id is `⟪~uuid⟫`.
=== long-mysqldump | backup/@db@.sql
-- MySQL dump 10.13  Distrib 8.0.33, for Linux (x86_64)
-- Host: localhost    Database: @db@
DROP TABLE IF EXISTS `users`;
CREATE TABLE `users` (
  `id` int NOT NULL AUTO_INCREMENT,
  `email` varchar(190) NOT NULL,
  `password` varchar(255) NOT NULL,
  `remember_token` varchar(100) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;
LOCK TABLES `users` WRITE;
INSERT INTO `users` VALUES (1,'agnes@fernbank.org','⟪bcrypt⟫',NULL),(2,'tomas@fernbank.org','⟪bcrypt⟫','⟪a60⟫');
UNLOCK TABLES;
=== long-jenkinsfile | Jenkinsfile
pipeline {
    agent any
    environment {
        REGISTRY = 'registry.fernbank.org'
        NEXUS = credentials('nexus-deploy')
        SONAR_PASSWORD = '⟪pw⟫'
    }
    stages {
        stage('Build') {
            steps { sh 'mvn -B package' }
        }
        stage('Push') {
            steps {
                sh "docker login -u ci -p ⟪pws⟫ ${REGISTRY}"
                sh "docker push ${REGISTRY}/@app@:${env.BUILD_NUMBER}"
            }
        }
    }
}
=== long-gitlab-ci | .gitlab-ci.yml
image: node:20
stages: [test, deploy]
variables:
  npm_config_cache: .npm
  FF_USE_FASTZIP: "true"
cache:
  key: ${CI_COMMIT_REF_SLUG}
  paths: [.npm]
test:
  stage: test
  services: [postgres:15]
  variables:
    POSTGRES_DB: @db@
    POSTGRES_USER: @user@
    POSTGRES_PASSWORD: ⟪pws⟫
  script: [npm ci, npm test]
deploy:
  stage: deploy
  script:
    - lftp -u @user@,⟪pws⟫ @host@ -e "mirror -R dist /www; bye"
=== long-xml-job | talend/job.xml
<job name="nightly" version="2.1">
  <context name="prod">
    <param name="host" type="id_String" value="@host@"/>
    <param name="login" type="id_String" value="@user@"/>
    <param name="password" type="id_Password" value="⟪pws⟫"/>
    <param name="batch_key" type="id_String" value="orders-by-day"/>
  </context>
  <schedule cron="0 0 2 * * ?"/>
</job>
=== long-terraform | infra/main.tf
terraform {
  backend "s3" {
    bucket = "fernbank-state"
    key    = "prod/main.tfstate"
  }
}

resource "azurerm_linux_virtual_machine" "web" {
  name                            = "web-1"
  size                            = "Standard_B1ms"
  admin_username                  = "@user@"
  admin_password                  = "⟪pw⟫"
  disable_password_authentication = false
}

resource "azurerm_key_vault_secret" "db" {
  name         = "db-password"
  value        = "⟪pw⟫"
  key_vault_id = azurerm_key_vault.kv.id
}
=== long-ios | Kiosk/NetworkManager.swift
import Foundation

final class NetworkManager {
    static let shared = NetworkManager()
    private let baseURL = URL(string: "https://@host@/api")!
    private let clientID = "kiosk-ios"
    private let clientSecret = "⟪a48⟫"
    private var token: String?

    func login(user: String, password: String) async throws {
        var request = URLRequest(url: baseURL.appendingPathComponent("login"))
        request.httpMethod = "POST"
        request.httpBody = try JSONEncoder().encode(["user": user, "password": password])
    }
}
=== long-nix | hosts/nas.nix
{ config, pkgs, ... }:
{
  networking.hostName = "nas";
  services.openssh.settings.PasswordAuthentication = false;
  users.users.@user@ = {
    isNormalUser = true;
    hashedPassword = "⟪sha512c⟫";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 ⟪~pub⟫ nora" ];
  };
  services.restic.backups.main = {
    repository = "rest:https://backup.fernbank.org/";
    environmentFile = "/etc/restic.env";
  };
  services.nextcloud.config.adminpass = "⟪pw⟫";
}
'''
