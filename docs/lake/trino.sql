-- Written from lib/core/columns.ts by a test; do not edit by hand. The lake: npm run merge -- FOLDER --out DIR
CREATE TABLE hive.desire_path.touchpoints (
  "case_id" varchar,
  "event_id" varchar,
  "seq" integer,
  "activity" varchar,
  "start" timestamp(6) with time zone,
  "complete" timestamp(6) with time zone,
  "study_id" varchar,
  "participant_id" varchar,
  "install_id" varchar,
  "session_id" varchar,
  "stage" varchar,
  "stage_auto" varchar,
  "stage_source" varchar,
  "stage_shown" boolean,
  "sub_stage" varchar,
  "touchpoint_type" varchar,
  "touchpoint_kind" varchar,
  "channel" varchar,
  "channel_mode" varchar,
  "entry_source" varchar,
  "ownership" varchar,
  "initiator" varchar,
  "device" varchar,
  "experienced_by" varchar,
  "brand" varchar,
  "brand_relation" varchar,
  "brand_role" varchar,
  "seller" varchar,
  "product" varchar,
  "contact" boolean,
  "active_s" double,
  "valence" integer,
  "arousal" integer,
  "persuasion" integer,
  "goal" varchar,
  "expectation" varchar,
  "pain_point" varchar,
  "opportunity" varchar,
  "note" varchar,
  "tags" varchar,
  "evidence_ids" varchar,
  "capture" varchar,
  "contingency" varchar,
  "prompt_id" varchar,
  "recorded_at" timestamp(6) with time zone,
  "time_precision" varchar,
  "time_zone" varchar,
  "utc_offset_min" integer,
  "page_host" varchar,
  "page_path" varchar,
  "page_title" varchar,
  "confidence" double,
  "rule_id" varchar,
  "rule_version" varchar,
  "order_status" varchar,
  "order_value" double,
  "currency" varchar,
  "redacted" varchar,
  "excluded" boolean,
  "exclude_reason" varchar,
  "recording_scope" varchar,
  "study_version" varchar,
  "app_version" varchar,
  "schema_version" integer,
  "study" varchar,
  "month" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/touchpoints', format = 'PARQUET', partitioned_by = ARRAY['study', 'month']);
CALL hive.system.sync_partition_metadata('desire_path', 'touchpoints', 'FULL');

CREATE TABLE hive.desire_path.touchpoint_brands (
  "event_id" varchar,
  "brand" varchar,
  "relation" varchar,
  "contact" boolean,
  "valence" integer,
  "persuasion" integer,
  "study" varchar,
  "month" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/touchpoint_brands', format = 'PARQUET', partitioned_by = ARRAY['study', 'month']);
CALL hive.system.sync_partition_metadata('desire_path', 'touchpoint_brands', 'FULL');

CREATE TABLE hive.desire_path.journeys (
  "case_id" varchar,
  "study_id" varchar,
  "participant_id" varchar,
  "persona" varchar,
  "category" varchar,
  "need" varchar,
  "trigger" varchar,
  "need_since" timestamp(6) with time zone,
  "focal_brand" varchar,
  "main_competitor" varchar,
  "initial_set" varchar,
  "intended_brand" varchar,
  "owned_brand" varchar,
  "outcome" varchar,
  "bought_brand" varchar,
  "bought_product" varchar,
  "bought_from" varchar,
  "bought_for" varchar,
  "decision_role" varchar,
  "opened_at" timestamp(6) with time zone,
  "decided_at" timestamp(6) with time zone,
  "closed_at" timestamp(6) with time zone,
  "close_reason" varchar,
  "cycle_no" integer,
  "previous_case_id" varchar,
  "seeded_by" varchar,
  "recording_scope" varchar,
  "path" varchar,
  "total_conversions" integer,
  "total_conversion_value" double,
  "total_null" integer,
  "schema_version" integer,
  "study" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/journeys', format = 'PARQUET', partitioned_by = ARRAY['study']);
CALL hive.system.sync_partition_metadata('desire_path', 'journeys', 'FULL');

CREATE TABLE hive.desire_path.days (
  "study_id" varchar,
  "participant_id" varchar,
  "install_id" varchar,
  "local_date" varchar,
  "minutes_recorded" integer,
  "blind_minutes" integer,
  "touchpoints" integer,
  "no_encounters_today" boolean,
  "review_completed_at" timestamp(6) with time zone,
  "other_devices" varchar,
  "others_used_computer" boolean,
  "study" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/days', format = 'PARQUET', partitioned_by = ARRAY['study']);
CALL hive.system.sync_partition_metadata('desire_path', 'days', 'FULL');

CREATE TABLE hive.desire_path.gaps (
  "study_id" varchar,
  "participant_id" varchar,
  "install_id" varchar,
  "start" timestamp(6) with time zone,
  "end" timestamp(6) with time zone,
  "reason" varchar,
  "study" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/gaps', format = 'PARQUET', partitioned_by = ARRAY['study']);
CALL hive.system.sync_partition_metadata('desire_path', 'gaps', 'FULL');

CREATE TABLE hive.desire_path.prompts (
  "prompt_id" varchar,
  "study_id" varchar,
  "participant_id" varchar,
  "install_id" varchar,
  "case_id" varchar,
  "trigger_event_id" varchar,
  "scheduled" timestamp(6) with time zone,
  "sent" timestamp(6) with time zone,
  "opened" timestamp(6) with time zone,
  "completed" timestamp(6) with time zone,
  "expired_at" timestamp(6) with time zone,
  "status" varchar,
  "study" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/prompts', format = 'PARQUET', partitioned_by = ARRAY['study']);
CALL hive.system.sync_partition_metadata('desire_path', 'prompts', 'FULL');

CREATE TABLE hive.desire_path.answers (
  "answer_id" varchar,
  "prompt_id" varchar,
  "event_id" varchar,
  "question_id" varchar,
  "language" varchar,
  "value" varchar,
  "answered_at" timestamp(6) with time zone,
  "study" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/answers', format = 'PARQUET', partitioned_by = ARRAY['study']);
CALL hive.system.sync_partition_metadata('desire_path', 'answers', 'FULL');

CREATE TABLE hive.desire_path.participants (
  "participant_id" varchar,
  "joined" timestamp(6) with time zone,
  "ended" timestamp(6) with time zone,
  "status" varchar,
  "language" varchar,
  "feedback" varchar,
  "study" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/participants', format = 'PARQUET', partitioned_by = ARRAY['study']);
CALL hive.system.sync_partition_metadata('desire_path', 'participants', 'FULL');

CREATE TABLE hive.desire_path.codes (
  "event_id" varchar,
  "coder" varchar,
  "field" varchar,
  "value" varchar,
  "coded_at" timestamp(6) with time zone,
  "blind" boolean,
  "study" varchar
) WITH (external_location = 's3://YOUR-BUCKET/lake/codes', format = 'PARQUET', partitioned_by = ARRAY['study']);
CALL hive.system.sync_partition_metadata('desire_path', 'codes', 'FULL');

-- Contacts with the favourite before the order, three ways to count; bought = 0: so far, at least so many.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, (CAST(to_unixtime(t."start") * 1000 AS bigint) + t.utc_offset_min * 60000) / 86400000 AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
contacts AS (
  SELECT c.case_id AS contact_case, c.session_id AS session_id, c.channel AS channel, c.local_day AS local_day
  FROM counted c
  JOIN touchpoint_brands b ON b.event_id = c.event_id
  JOIN journeys j ON j.case_id = c.case_id
  WHERE c.is_order = 0 AND b.contact AND b.brand = j.focal_brand
),
sums AS (
  SELECT contact_case, COUNT(*) AS raw_count, COUNT(DISTINCT CONCAT(session_id, '|', channel)) AS collapsed_count,
    COUNT(DISTINCT local_day) AS day_count
  FROM contacts GROUP BY contact_case
)
SELECT j.case_id AS case_id, j.focal_brand AS brand, COALESCE(s.raw_count, 0) AS raw,
  COALESCE(s.collapsed_count, 0) AS collapsed, COALESCE(s.day_count, 0) AS days,
  CASE WHEN o.order_case IS NULL THEN 0 ELSE 1 END AS bought
FROM journeys j
LEFT JOIN sums s ON s.contact_case = j.case_id
LEFT JOIN orders o ON o.order_case = j.case_id
WHERE j.focal_brand IS NOT NULL
ORDER BY case_id;

-- Steps from stage to stage up to the order, over all journeys.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, (CAST(to_unixtime(t."start") * 1000 AS bigint) + t.utc_offset_min * 60000) / 86400000 AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
steps AS (
  SELECT case_id, stage, is_order, ROW_NUMBER() OVER (PARTITION BY case_id ORDER BY seq) AS step FROM counted
),
pairs AS (
  SELECT a.stage AS from_stage,
    CASE WHEN b.case_id IS NOT NULL THEN b.stage WHEN a.is_order = 1 THEN '(ordered)' ELSE '(end)' END AS to_stage
  FROM steps a LEFT JOIN steps b ON b.case_id = a.case_id AND b.step = a.step + 1
)
SELECT from_stage, to_stage, COUNT(*) AS steps FROM pairs
GROUP BY from_stage, to_stage
ORDER BY from_stage, to_stage;

-- Detours to rivals: returned = the next contact is the favourite; switched = a rival was ordered; open = neither.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, (CAST(to_unixtime(t."start") * 1000 AS bigint) + t.utc_offset_min * 60000) / 86400000 AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
contacts AS (
  SELECT c.case_id AS case_id, c.seq AS seq,
    MAX(CASE WHEN b.brand = j.focal_brand THEN 1 ELSE 0 END) AS is_focal
  FROM counted c
  JOIN touchpoint_brands b ON b.event_id = c.event_id
  JOIN journeys j ON j.case_id = c.case_id
  WHERE c.is_order = 0 AND b.contact AND j.focal_brand IS NOT NULL
  GROUP BY c.case_id, c.seq
),
runs AS (
  SELECT case_id, is_focal, SUM(is_focal) OVER (PARTITION BY case_id ORDER BY seq) AS run FROM contacts
),
met AS (SELECT case_id AS met_case, SUM(is_focal) AS last_run FROM contacts GROUP BY case_id),
found AS (
  SELECT case_id, run, COUNT(*) AS touchpoints FROM runs WHERE is_focal = 0 AND run > 0 GROUP BY case_id, run
),
bought AS (SELECT case_id AS bought_case, brand AS bought_brand FROM counted WHERE is_order = 1),
ended AS (
  SELECT f.case_id AS case_id, f.touchpoints AS touchpoints,
    CASE
      WHEN f.run < m.last_run THEN 'returned'
      WHEN p.bought_brand IS NULL THEN 'open'
      WHEN p.bought_brand = j.focal_brand THEN 'returned'
      ELSE 'switched'
    END AS how
  FROM found f
  JOIN met m ON m.met_case = f.case_id
  JOIN journeys j ON j.case_id = f.case_id
  LEFT JOIN bought p ON p.bought_case = f.case_id
)
SELECT case_id, COUNT(*) AS detours, SUM(touchpoints) AS touchpoints,
  SUM(CASE WHEN how = 'returned' THEN 1 ELSE 0 END) AS returned,
  SUM(CASE WHEN how = 'switched' THEN 1 ELSE 0 END) AS switched,
  SUM(CASE WHEN how = 'open' THEN 1 ELSE 0 END) AS still_open
FROM ended GROUP BY case_id ORDER BY case_id;
