"""More whole files; names as in gather_long.py."""

LONG_SECOND = r'''
=== rails-initializer | config/initializers/@slug@.rb
# frozen_string_literal: true

Rails.application.config.to_prepare do
  Integrations::Registry.configure do |config|
    config.logger   = Rails.logger
    config.base_url = "https://@host@"
    config.@snake@ = "«V»"
    config.timeout  = 5
    config.retries  = 3
  end
end
=== php-config | config/services.php
<?php

return [

    'mailgun' => [
        'domain' => env('MAILGUN_DOMAIN'),
        'secret' => env('MAILGUN_SECRET'),
    ],

    '@slug@' => [
        'endpoint' => 'https://@host@',
        '@snake@' => '«V»',
        'timeout' => 10,
    ],

];
=== php-define | inc/constants.php
<?php
/**
 * ‹co› shop constants
 */
if (!defined('ABSPATH')) {
    exit;
}
define('SHOP_VERSION', '‹ver›');
define('SHOP_CACHE_KEY', 'shop_frontend_v3');
define('SHOP_DEBUG', false);
define( '@ENV@', '«V»' );
define('SHOP_CURRENCY', 'EUR');
=== python-settings | ‹co›/settings/base.py
"""Settings of ‹co›."""
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = False
ALLOWED_HOSTS = ["www.‹co›.com"]
SESSION_COOKIE_NAME = "‹co›_session"
CACHE_KEY_PREFIX = "‹co›"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# @title@, see the wiki before you change it
@ENV@ = "«V»"

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "static"
=== python-getenv | app/config.py
import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Config:
    """Read once at start."""

    region: str = os.getenv("REGION", "eu-central-1")
    log_level: str = os.getenv("LOG_LEVEL", "INFO")
    @snake@: str = os.getenv("@ENV@", "«V»")
    tags: list = field(default_factory=list)

    @property
    def is_prod(self) -> bool:
        return self.region.startswith("eu-")
=== js-module | src/config/index.js
'use strict';

const path = require('path');

module.exports = {
  root: path.resolve(__dirname, '..'),
  port: process.env.PORT || 3000,
  sessionKey: 'connect.sid',
  @slug@: {
    host: '@host@',
    @camel@: process.env.@ENV@ || '«V»',
  },
  i18n: { fallback: 'en', storageKey: 'lang' },
};
=== ts-class | src/services/@slug@.service.ts
import { Injectable } from '@nestjs/common';
import axios, { AxiosInstance } from 'axios';

@Injectable()
export class IntegrationService {
  private readonly baseUrl = 'https://@host@';
  private readonly @camel@: string = '«V»';
  private readonly client: AxiosInstance;

  constructor() {
    this.client = axios.create({ baseURL: this.baseUrl, timeout: 5000 });
  }

  async ping(): Promise<boolean> {
    const res = await this.client.get('/status');
    return res.status === 200;
  }
}
'''
