<?php
// One WordPress, four blogs: the host decides which database and which language.
$blog_host = preg_replace('/[^a-z0-9.-]/', '', strtolower($_SERVER['HTTP_HOST'] ?? getenv('BLOG_HOST')));
define('DB_ENGINE', 'sqlite');
define('DB_DIR', __DIR__ . '/wp-content/database');
define('DB_FILE', "$blog_host.sqlite");
foreach (['DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST'] as $unused) define($unused, 'unused');
define('DB_CHARSET', 'utf8');
define('DB_COLLATE', '');
// nobody logs in here, and the server is reachable from this computer only
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $kind) {
  define("{$kind}_KEY", "$kind of a blog on 127.0.0.1");
  define("{$kind}_SALT", "salt of $kind");
}
define('WP_HOME', "http://$blog_host");
define('WP_SITEURL', "http://$blog_host");
define('WP_LANG_DIR', '/usr/share/wordpress/wp-content/languages');
// nothing leaves this computer
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('CONCATENATE_SCRIPTS', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
