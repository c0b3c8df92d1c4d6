-- What EverShop's admin pages would set: cash on delivery, and one zone it ships to.
INSERT INTO setting (name, value, is_json) VALUES ('codPaymentStatus', '1', FALSE)
  ON CONFLICT (name) DO UPDATE SET value = '1';
INSERT INTO setting (name, value, is_json) VALUES ('codDisplayName', 'Cash on Delivery', FALSE)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value;
INSERT INTO setting (name, value, is_json) VALUES ('storeName', 'Stridehouse', FALSE)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value;

WITH zone AS (
  INSERT INTO shipping_zone (name) VALUES ('Home') RETURNING shipping_zone_id
), provider AS (
  INSERT INTO shipping_zone_provider (zone_id, provider_code, is_enabled)
    SELECT shipping_zone_id, 'core', TRUE FROM zone
), land AS (
  INSERT INTO shipping_zone_country (zone_id, country) SELECT shipping_zone_id, 'LV' FROM zone
), method AS (
  INSERT INTO core_shipping_method (name, is_enabled) VALUES ('Standard delivery', TRUE)
    RETURNING core_shipping_method_id
)
INSERT INTO core_shipping_method_rate (method_id, zone_id, is_enabled, cost)
  SELECT core_shipping_method_id, shipping_zone_id, TRUE, 4 FROM method, zone;
