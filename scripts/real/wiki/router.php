<?php
// PHP's own server has no rewrite rules: /wiki/TITLE is answered by index.php, files by themselves.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (preg_match('#^/wiki/#', $path) || $path === '/') {
  // the server's own access log leaves out what a router answers
  register_shutdown_function(fn() => file_put_contents('php://stderr', sprintf(
    "[%s] 127.0.0.1:%d [%d]: %s %s\n",
    date('D M d H:i:s Y'),
    $_SERVER['REMOTE_PORT'],
    http_response_code(),
    $_SERVER['REQUEST_METHOD'],
    $_SERVER['REQUEST_URI'],
  )));
  $_SERVER['SCRIPT_NAME'] = '/index.php';
  $_SERVER['PHP_SELF'] = '/index.php';
  $_SERVER['SCRIPT_FILENAME'] = getcwd() . '/index.php';
  require getcwd() . '/index.php';
  return true;
}
return false;
