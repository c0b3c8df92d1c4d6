<?php
// Run once per blog, in its folder: name, language and posts, from the JSON on standard input.
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/taxonomy.php';
$blog = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
update_option('blogname', $blog['name']);
update_option('blogdescription', $blog['tagline']);
update_option('WPLANG', $blog['locale']);
update_option('timezone_string', 'Europe/Riga');
update_option('show_avatars', '0');
foreach (get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1, 'post_status' => 'any']) as $old) {
  wp_delete_post($old->ID, true);
}
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%postname%/');
flush_rewrite_rules(false);
foreach ($blog['posts'] as $index => $post) {
  $blocks = array_map(fn($text) => "<!-- wp:paragraph --><p>$text</p><!-- /wp:paragraph -->", $post['paragraphs']);
  $id = wp_insert_post([
    'post_title' => $post['title'],
    'post_name' => $post['slug'],
    'post_content' => implode("\n", $blocks),
    'post_status' => 'publish',
    'post_author' => 1,
    'post_date' => sprintf('2026-%02d-10 09:00:00', $index + 1),
    'post_category' => [wp_create_category($post['category'])],
  ], true);
  if (is_wp_error($id)) throw new RuntimeException($id->get_error_message());
}
wp_insert_post([
  'post_type' => 'page',
  'post_title' => $blog['search'],
  'post_name' => 'search',
  'post_content' => '<!-- wp:search {"label":"' . $blog['search'] . '","buttonText":"' . $blog['search'] . '"} /-->',
  'post_status' => 'publish',
]);
