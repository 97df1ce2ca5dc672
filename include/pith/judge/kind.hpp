// SPDX-License-Identifier: BSL-1.0
//
// What a whole page is: an article, a wall in front of one, an error, a list of links. Only report() asks.
//
// Walls are known by what they ask for, in a table of cues: parts of lines that walls of a kind have, whoever put them up.
// A page is a wall where cues are found and hardly any prose is left without one: articles are written about walls, too.
#ifndef PITH_JUDGE_KIND_HPP
#define PITH_JUDGE_KIND_HPP

#include <pith/judge/page.hpp>
#include <pith/page_kind.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Parts of lines, as text/normal.hpp leaves them, that pages of a kind have; bars between them. They begin where a word
/// does and end anywhere. `weight`: three are enough, one is a hint, and with none a word is only a wall's own: prose that
/// has it does not speak against the wall.
struct cue_list {
    page_kind kind;
    std::uint8_t weight;
    std::string_view texts;
};

inline constexpr cue_list cue_lists[] = {
    {page_kind::bot_check, 3,
     "a ete bloque|a human and not a bot|acces automatise|acces bloque|acceso bloqueado|"
     "access to this page has been denied|access to this site has been|accesso bloccato|acesso automatizado|"
     "acesso bloqueado|acessos automatizados|actividad inusual|actividad sospechosa|activite inhabituelle|"
     "activite suspecte|are you human|atividade incomum|atividade suspeita|attivita insolita|"
     "attivita sospett|automated access|automated queries|automated requests|automated tool|"
     "automated traffic|automatic check|automatisierte anfragen|automatisierte zugriffe|automatisierten|"
     "automatisierter zugriff|avez ete bloque|bot detection|bot protection|browser check|browser uberprufen|"
     "browser verification|caracteres da imagem|caracteres de l'image|caracteres de la imagen|"
     "caratteri dell'immagine|characters in the image|characters you see|checking if the site|"
     "checking your browser|complete the challenge|complete the puzzle|comportamiento inusual|"
     "comportement inhabituel|comprobacion de seguridad|comprobando su navegador|comprobando tu|"
     "confirm that you are human|confirm you are human|confirm you're human|connection security|"
     "controle de securite|controllo di sicurezza|dass du ein mensch|dass sie ein mensch|ddos protection|"
     "ddos-guard|demasiadas solicitudes|detected unusual|digite os caracteres|dostep zablokowany|"
     "du ar manniska|e stato bloccato|e um ser humano|ein mensch sind|enter the characters|eres humano|"
     "eres una persona|es humano|es usted humano|escribe los caracteres|ete bloquee|etes bien humain|"
     "etes bien un|etes humain|etes un humain|faites glisser|foi bloquead|geben sie die zeichen|"
     "gedruckt halten|geen robot|ha sido bloquead|human verification|human visitor|i am not a machine|"
     "identified as a bot|ihr browser wird uberpruft|incident id|insan oldugunuzu|inserisci i caratteri|"
     "inte en robot|introduce los caracteres|ip address has been|jestes botem|jestes człowiekiem|jste clovek|"
     "kein roboter|kod z obrazka|making sure you're not a bot|malicious bots|mens bent|might be a bot|"
     "more visits from machines|muitas solicitacoes|n'etes pas un robot|nao e um robo|nao e um robot|"
     "nao es um robo|nao es um robot|nao sou um robo|nao sou um robot|ne suis pas un robot|nejste robot|"
     "nie jestem robotem|nie jestes botem|nie jestes robotem|nietypowa aktywnosc|nietypowego ruchu|"
     "nietypowy ruch|no eres un robot|no soy un robot|non sei un bot|non sei un robot|non sono un robot|"
     "not a machine|not a robot|ob du ein mensch|ob sie ein mensch|od automatu|pardon our interruption|"
     "pas un robot|performing security|persona real|pessoa real|peticiones automaticas|podejrzana aktywnosc|"
     "podejrzany ruch|press & hold|press and hold|proof of work|prove that you|prove you are|prove you're|"
     "przepisz kod|que eres una persona|que es una persona|que vous etes humain|rate limit|real human|"
     "recopier les caracteres|recopiez|reference #0|regler nach rechts|requetes automatisees|"
     "review the security|richieste automa|robot challenge|robot olmadıgınızı|ruch z twojej|"
     "saisissez les caracteres|security check|security service to protect|security verification|sei umano|"
     "sei un essere umano|sei una persona|select all images|select all squares|sicherheitsabfrage|"
     "sicherheitscheck|sicherheitsprufung|sicherheitsuberprufung|slide to verify|solicitudes automatizadas|"
     "solve the puzzle|solve this puzzle|soy un robot|sprawdzamy przegladarke|sprawdzanie przegladarki|"
     "suspicious activity|text you see|this process is automatic|too many requests|trafego automatizado|"
     "trafego incomum|traffico anomalo|traffico automa|traffico insolito|trafic automatise|trafic inhabituel|"
     "trafico inusual|trop de requetes|troppe richieste|type the characters|uberprufen ihren browser|"
     "uberprufung ihres browsers|ungewohnlich viele|ungewohnliche aktivitat|ungewohnlichen datenverkehr|"
     "unusual activity|unusual number of requests|unusual traffic|usted es humano|usted es una persona|"
     "usted no es un robot|verdachtige aktivitat|verifica di sicurezza|verificacao de seguranca|"
     "verificacao humana|verificacion de seguridad|verification de securite|verification de votre navigateur|"
     "verify that you are human|verify you are human|verify you're human|verify your identity|"
     "verifying you are human|voce e humano|wahlen sie alle bilder|web application firewall|"
     "weryfikacja bezpieczenstwa|while we check|while we verify|wurde als|wurde blockiert|wurde gesperrt|"
     "you are a human|you are a real person|you are not a bot|you are not a robot|you have been blocked|"
     "you're a real person|you're not a robot|your request has been blocked|your request was blocked|"
     "your support id|zbyt wiele zapytan|zeichen aus dem bild|został zablokowany|zu viele anfragen|"
     "zugriff blockiert|zugriff gesperrt|zugriff wurde|автоматические запросы|введите символы|ви людина|"
     "ви не робот|вы живои человек|вы не бот|вы не машина|вы не робот|вы человек|доступ заблокирован|"
     "доступ ограничен|запросы, поступившие с вашего|код с картинки|не робот|необычную активность|"
     "необычныи трафик|подозрительную активность|подозрительныи|похожи на автоматические|"
     "проверка безопасности|проверка браузера|проверяем ваш браузер|сетевые атаки|символы с картинки|"
     "слишком много запросов|человек, а не|что вы человек|я не "
     "робот|アクセスが検出|アクセスが集中|アクセスを検知|セキュリティチェック|"
     "セキュリティ確認|ブラウザを検証|ブラウザを確認|ブロックしました|ロボットでない|ロボットではありません|"
     "不審なアクセス|不是机器人|不是機器人|不正なアクセス|人机|人間であること|図の文字|"
     "大量のアクセス|安全威胁|安全检查|安全检测|安全檢查|安全驗證|安全验证|完成验证|已被拦截|异常流量|异常访问|"
     "异常请求|恶意攻击|您是真人|拖动|操作频繁|機械的なアクセス|滑块|点击验证|环境异常|"
     "画像の文字|画像認証|確認しています|网络攻击|自动程序|自動アクセス|自動プログラム|自動化された|表示されている文字|"
     "访问异常|访问被拦截|访问被阻断|访问过于频繁|请完成|请求被拦截|请求过于频繁|"
     "请输入验证码|通常と異なるトラフィック|防火墙|로봇이 아닙|보안 확인|사람인지|자동화된"},
    {page_kind::bot_check, 2,
     "akamai|anubis|automatizad|automatycznych|blocked by|botem|botow|bots|captcha|cochez la case|"
     "comprobando que|człowiekiem|datadome|ddos|desliza|drag the|es humano|firewall|flagged as|"
     "has been blocked|hcaptcha|imperva|incapsula|just a moment|menschlich|perimeterx|please wait while we|"
     "podejrzan|przeciagnij|recaptcha|request unsuccessful|robotem|roboter|robots|schieben sie|schieberegler|"
     "slide the|sprawdzamy twoja|sprawdzamy, czy|stiamo controllando|stiamo verificando|sucuri|suwak|"
     "trascina|turnstile|verdachtig|verifica in corso|verification en cours|verifions que|verifions votre|"
     "zablokowan|автоматизированн|ботов|заблокирован|капча|капчу|передвиньте|подозрительн|ползунок|роботов|"
     "アクセスが拒否|アクセスを制限|スライド|パズル|ブロックされ|ボット|ロボット|不正アクセス|人間|安全性を確認|异常|"
     "拦截|拼图|机器人|機器人|正在检查|正在验证|浏览器安全|滑动|点选|爬虫|真人|"
     "短時間に|自动化|自動化|被阻止|访问受限|过于频繁|验证码"},
    {page_kind::bot_check, 1,
     "a verificar|acces refuse|acceso denegado|access denied|accesso negato|acesso negado|adres ip|"
     "adresse ip|adresu ip|aguarde|arraste|attendere|automated|automatic|automatique|automatisch|automatise|"
     "automatisierte|automatyczn|bloccat|block id|blocked|blockiert|bloque|bloquead|challenge|chwileczke|"
     "cloudflare|comprobando|crawler|człowiek|direccion ip|e humano|einen augenblick|einen moment|"
     "endereco ip|espere|essere umano|etre humain|event id|gesperrt|humain|human|incident|indirizzo ip|"
     "ip address|ip-adresse|ip-адрес|ipアドレス|ip地址|odmowa dostepu|one moment|please wait|prosze czekac|prufen|"
     "puzzle|ray id|redirecting|reference id|referenznummer|request id|robo|robot|scrap|security|ser humano|"
     "sicherheit|sprawdzamy|suspicious|umano|un instant|un momento|un robot|verif|verifica che|verifica que|"
     "verificando|verificar que|veuillez patienter|vorgangsnummer|weryfikacj|wird uberpruft|"
     "you will be redirected|zapytan|zugriff verweigert|автоматическ|доступ запрещ|запросы|необычн|подождите|"
     "проверк|проверя|робот|しばらくお待ち|拒否されました|拒绝访问|検証|稍候|認証|访问被拒绝|频繁|驗證|验证"},
    {page_kind::script_wall, 3,
     "abilita javascript|abilitare javascript|activa javascript|activar javascript|activate javascript|"
     "active javascript|activer javascript|activez javascript|actualice su navegador|actualiza tu navegador|"
     "ad block|ad-blocker|adblock|aggiorna il browser|aggiorna il tuo browser|aktivera javascript|"
     "aktivieren sie javascript|aktuellen browser|allow ads|allow javascript|ativar javascript|"
     "ativar o javascript|ative o javascript|attiva javascript|attivare javascript|atualize o seu navegador|"
     "atualize seu navegador|autoriser la publicite|autoriser les publicites|benotigt javascript|"
     "bez javascript|blocca la pubblicita|blocca pubblicita|bloccare la pubblicita|blocco degli annunci|"
     "blocco della pubblicita|blocking ads|blocking our ads|bloker|blokowania reklam|blokowanie reklam|"
     "blokujesz reklamy|bloqueador|bloqueur|browser aktualisieren|browser does not support|"
     "browser doesn't support|browser is not supported|browser is out of date|browser is too old|"
     "browser isn't supported|browser ist veraltet|browser ist zu alt|browser moderno|"
     "browser non e supportato|browser non supportato|browser piu recente|browser wird nicht|"
     "cookies are disabled|cookies are not enabled|cookies disabled|disable your ad|enable cookies|"
     "enable javascript|enable scripts|habilitar javascript|habilite javascript|habilite o javascript|"
     "javascript aktivieren|javascript benotigt|javascript deaktiviert|javascript desabilitado|"
     "javascript desactivado|javascript desactive|javascript desativado|javascript disabilitato|"
     "javascript einschalten|javascript enabled|javascript est desactive|javascript est necessaire|"
     "javascript esta desactivado|javascript esta desativado|javascript has been|javascript in your browser|"
     "javascript inschakelen|javascript is disabled|javascript is not|javascript is required|"
     "javascript is turned off|javascript ist deaktiviert|javascript jest wyłaczony|javascript must be|"
     "javascript nicht|javascript off|javascript required|javascript seems to be disabled|"
     "javascript to continue|javascript to run this app|javascript to use|javascript to view|"
     "javascript zulassen|javascript отключен|javascript'i etkin|javascriptが有効|javascriptが無効|javascriptをon|"
     "javascriptをオン|javascriptを有効|kein javascript|lista blanca|mettez a jour votre navigateur|"
     "mettre a jour votre navigateur|modern browser|modernen browser|navegador antiguo|navegador nao|"
     "navegador no es compatible|navegador obsoleto|navegador que usas|navigateur est obsolete|"
     "navigateur n'est pas|navigateur obsolete|navigateur recent|necesita javascript|needs javascript|"
     "newer browser|nowej wersji przegladarki|nowszej wersji|obsługe javascript|old browser|older browser|"
     "out-of-date browser|outdated browser|pause on this site|permitir anuncios|povolte javascript|"
     "precisa de javascript|przegladarka nie|przegladarke|przegladarki nie|requires javascript|"
     "sans javascript|schakel javascript|sem javascript|senza javascript|sin javascript|supported browser|"
     "turn off your ad|turn on javascript|unsupported browser|unterstutzt kein javascript|"
     "update your browser|upgrade your browser|using an ad|veralteten browser|vieux navigateur|werbeblocker|"
     "werbung aktivieren|werbung zulassen|without javascript|wyłacz adblock|wyłacz blok|włacz javascript|"
     "właczyc javascript|your browser is|zaktualizuj przegladarke|zapnete javascript|без javascript|"
     "блокировку рекламы|блокировщик|браузер не поддерживается|браузер устарел|включен блокировщик|"
     "включите javascript|включите поддержку|включить javascript|обновите браузер|отключен javascript|"
     "отключите adblock|отключите блокировку|отключите блокировщик|увімкніть javascript|устаревшии браузер|"
     "アドブロック|サポートされていない|ブラウザでは|ブラウザをご利用|不支持javascript|升级您的浏览器|升级浏览器|启用 "
     "javascript|启用javascript|対応していないブラウザ|"
     "屏蔽广告|屏蔽插件|广告屏蔽|广告拦截|広告をブロック|広告ブロッ|廣告攔截|开启 "
     "javascript|开启javascript|拦截器|拦截广告|拦截插件|推奨ブラウザ|推奨環境|更换浏览器|"
     "浏览器不支持|浏览器版本|版本太低|版本过低|禁用了 javascript|禁用了javascript|광고 차단|자바스크립트"},
    {page_kind::script_wall, 2,
     "aktualisieren sie ihren|allowlist|another browser|block ads|blocker|desactiva tu|desactive su|"
     "desactiver votre|desactivez votre|different browser|flash player|internet explorer|javascript|"
     "liste blanche|nao e compativel|nao e suportado|nao suporta|navegador|navigateur|nicht unterstutzt|"
     "nie jest obsługiwana|nie obsługuje|no admite|no es compatible|no longer support|no soporta|"
     "non compatible|non e compatibile|non e piu supportato|non supporta|noscript|pas compatible|"
     "pas pris en charge|plus pris en charge|przegladark|skripte|skrypt|switch to|turn off your|whitelist|"
     "wird nicht mehr unterstutzt|your browser|блокировк|браузер|не "
     "поддерживает|скрипт|устаревш|サポートされていません|"
     "サポートしていません|スクリプト|ブラウザ|关闭广告|動作環境|対応していません|対応ブラウザ|屏蔽|有効にして|浏览器|"
     "瀏覽器|無効になって|白名单|脚本"},
    {page_kind::script_wall, 1,
     "actualisez|actualiza la pagina|blokad|blokowan|blokuja|browser|chrome|desative|dieser browser|"
     "disattiva|extension|firefox|laden sie die seite neu|latest version|nieaktualn|obsolete|obsoleto|"
     "odswiez|pubblicita|publicidad|publicites|recarga|recargue|recarregue|rechargez|refresh|reklamy|reload|"
     "ricarica|safari|seite neu laden|supported|veraltet|wyłacz|исключени|обновите страницу|расширени|реклам|"
     "不支持|兼容|内核|再読み込み|刷新|启用|广告|拡張機能|插件|最新バージョン|最新版"},
    {page_kind::consent_wall, 3,
     "about your privacy|accept & continue|accept all|accept and continue|accept cookies|accept or subscribe|"
     "accept tracking|acceptera alla|accetta e continua|accetta tutti|accetta tutto|aceitar e continuar|"
     "aceitar todos|aceitar tudo|aceptar todas|aceptar todo|aceptar y continuar|agree & continue|"
     "agree and continue|akceptuje wszystk|akzeptieren und weiter|alle cookies|alles accepteren|"
     "alles weigeren|allow all|annunci personalizzati|anuncios personalizados|auswahl bestatigen|avvisa alla|"
     "berechtigte|care about your privacy|confirm my choices|consent or pay|continuer sans|cookie necessari|"
     "cookies and similar|cookieを使用|cookie設定|decline all|essential cookies|essential only|godkann alla|"
     "interes legitimo|interesse legitimo|interet legitime|interets legitimes|je refuse|legitimate interest|"
     "legittimo interesse|manage cookies|mit werbung|necessary cookies|necessary only|nie zgadzam|"
     "nur erforderliche|nur essenzielle|nur notwendige|nutzt cookies|odmitnout vse|odrzuc wszystk|"
     "ohne tracking|only essential|only necessary|personalised ad|personalisierte anzeigen|"
     "personalisierte werbung|personalized ad|prawnie uzasadnion|prijmout vse|przechodze do serwisu|"
     "przejdz do serwisu|pubblicita personalizzata|publicidad personalizada|publicidade personalizada|"
     "publicite personnalisee|publicites personnalisees|pur-abo|rechazar todas|rechazar todo|reject all|"
     "rejeitar todos|rejeitar tudo|respect your privacy|rifiuta tutti|rifiuta tutto|similar technologies|"
     "solo necessari|technologies similaires|tecnologias semelhantes|tecnologie simili|tout accepter|"
     "tout refuser|traceurs|tumunu kabul|tumunu reddet|usamos cookies|use of cookies|uses cookies|"
     "utilise des cookies|utilisons des cookies|utiliza cookies|utilizamos cookies|utilizza cookie|"
     "utilizziamo i cookie|uzywa plikow cookie|uzywamy plikow cookie|value your privacy|verwenden cookies|"
     "verwendet cookies|we use cookies|without tracking|zaakceptuj wszystk|zustimmen und weiter|"
     "відхилити все|законныи интерес|законных интерес|используем фаилы cookie|использует фаилы cookie|"
     "отклонить все|прииняти все|принять все|продолжая использовать|продолжая пользоваться|"
     "только "
     "необходимые|すべて受け入れる|すべて拒否|すべて許可|クッキーを使用|クッキー設定|パーソナライズ|不同意|个性化广告|"
     "仅必要|使用cookie|個人化廣告|全部同意|全部拒绝|"
     "全部接受|合法利益|同意して|同意しない|同意する|同意并继续|必要なcookie|我们使用|我同意|拒绝所有|接受所有|"
     "正当な利益|正当利益|모두 거부|모두 동의|모두 수락"},
    {page_kind::consent_wall, 2,
     "ablehnen|accett|acconsent|aceit|acept|advertising partners|akcept|akzeptier|alle ablehnen|"
     "alle akzeptieren|always active|apenas necessarios|auswahl speichern|ciastecz|configuracion de cookies|"
     "configurar|consenso|consent|cookie|dados pessoais|dane osobow|danych osobow|data notice|"
     "datenschutz-einstellungen|datenschutzeinstellungen|dati personali|datos personales|decline|deny|"
     "do not sell|donnees personnelles|drittanbieter|einstellungen speichern|einverstanden|einwillig|"
     "endgerat|essenziell|finalita|finalite|gdpr|gerenciar cookies|gerer mes|gerir cookies|i accept|i agree|"
     "i do not agree|ihre daten|j'accepte|manage my|manage options|manage preferences|mes choix|more options|"
     "niezbedne|nos partenaires|nossos parceiros|nostri partner|notwendige|nuestros socios|nutzerprofil|"
     "odmaw|odmow|odrzu|opt out|opt-out|our partners|parametrer|parceiros|partenaires|personal data|"
     "personal information|personenbezogen|pliki cookie|plikow cookie|privacy center|privacy centre|"
     "privacy choices|privacy preference|privacy settings|privatsphare|przetwarz|rechaz|recus|refuser|reject|"
     "rejeit|rifiut|s'abonner ou accepter|save and close|save choices|save preferences|seus dados|"
     "solo necesarias|spersonalizowan|stimmen sie|store and/or access|strictly necessary|sus datos|"
     "terze parti|tracciamento|tracking|tuoi dati|tus datos|twoich danych|twoje dane|unbedingt erforderlich|"
     "unsere partner|ustawienia plikow|uzasadnion|vendor|vie privee|vos choix|vos donnees|with ads|"
     "your choices|your data|your privacy|zaakceptuj|zapisz ustawienia|zaufan|zgadzam|zgod|zustimm|"
     "ваши данные|куки|настроики cookie|отклон|партнер|персональн|принимаю|принять|соглас|фаилы cookie|"
     "お客様の情報|クッキー|パートナー|个人信息|个人数据|個人データ|偏好|受け入れ|合作伙伴|同意|始终启用|必要的cookie|"
     "必須クッキー|承諾|拒否|接受全部|管理偏好|設定を保存|詳細設定|隐私|"
     "隱私"},
    {page_kind::consent_wall, 1,
     "accept|ad-free|agree|almacen|appareil|auswahl|celach|celow|configuracion|customise|customize|"
     "datenschutz|definicoes|dispositivo|donnees|dostosuj|einstellungen|erforderlich|finalidad|gerenciar|"
     "gerer les|gerir|gestisci|identifiers|notwendig|on your device|partner|pay or|personaliz|personnaliser|"
     "preferences|preferencias|preferenze|privacidad|privacy|prywatno|purposes|refus|settings|socios|"
     "technologien|terceiros|terceros|terminal|third part|urzadzeni|ustawien|ustawienia|werbefrei|widerruf|"
     "withdraw|wycofa|zwecke|конфиденциальн|настро|необходимые|обработк|отказ|отозвать|партнер|устроиств|"
     "хранени|デバイス|プライバシー|个性化|個人情報|必須|拒絕|拒绝|接受|撤回|权限|用户协议|端末|第三方|第三者|設定|"
     "許可|閲覧履歴"},
    {page_kind::consent_wall, 0,
     "advert|analytic|annonce|annunci|anuncios|anzeigen|audience|browser|choice|choisir|choix|choose|"
     "confidentialite|dados|dane|danych|data|daten|dati|datos|device|dienste|elegir|escolh|gerat|identif|"
     "ip address|ip-adresse|marketing|measur|navegacao|navegacion|navigation|navigazione|personalis|plik|"
     "preference|processing|pubblicita|publicidad|publicit|purpose|reklam|scelt|technolog|tecnolog|visit|"
     "wahl|werbung|браузер|выб|данны|реклам|фаил|データ|信息|广告|広告|情報|数据|管理|设备|设置|选择|選択"},
    {page_kind::paywall, 3,
     "abonelere ozel|aby czytac|aby przeczytac|acceder a l'integralite|accesso illimitato|achetez cet|"
     "agli abbonati|already enrolled|article complet|article left|article limit|article offert|"
     "articles gratuits|articles left|articles offerts|articles remaining|articoli gratis|articoli gratuiti|"
     "articolo completo|articulo completo|articulos gratis|articulos gratuitos|artigo completo|"
     "artigos gratis|artigos gratuitos|artikel freischalten|artykuł dostepny|available to subscribers|"
     "bereits abonnent|bezpłatne artykuły|bezpłatny artykuł|buy this article|cancela cuando|"
     "cancela en cualquier|cancele quando|całego artykułu|choose a plan|choose a subscription|"
     "choose your plan|choose your subscription|cist dal|compare all offers|complimentary articles|"
     "contenido exclusivo|contenido premium|contenuto esclusivo|contenuto riservato|conteudo exclusivo|"
     "continua a leggere|continuar a ler|continuar lendo|continuar leyendo|continuare a leggere|"
     "continuare la lettura|continue reading this|continue reading with|continue reading your|"
     "continuer la lecture|continuez votre lecture|create a free account to|czytac dalej|dalsza czesc|"
     "deja abonne|diesen artikel lesen|diesen artikel weiter|digital subscribers|digital subscription|"
     "disdici quando|dla prenumeratorow|dla subskrybentow|dostep bez limitu|einzelbeitrag|"
     "enroll in the course|enroll to|exclusive to subscribers|exclusivo para assinantes|"
     "exclusivo para suscriptores|finish reading|for less than the price|for prenumeranter|for subscribers|"
     "free article|free preview|freie artikel|freien artikel|freischalten|full access|full article|"
     "fur abonnenten|fur abonnentinnen|fur mitglieder|ganzen artikel|gia abbonato|gift link|"
     "gratis weiterlesen|ha leido|hai letto|has leido|hazte socio|hazte suscriptor|il resto dell'articolo|"
     "il vous reste|institutional access|ja e assinante|ja sou assinante|jetzt weiterlesen|keep reading with|"
     "kostenfreie artikel|kostenlos registrieren, um|kostenlose artikel|kostenlosen artikel|kup dostep|"
     "las vidare|last free|le quedan|lees verder met|leggere l'articolo|leggi tutto l'articolo|"
     "ler o artigo completo|ler o resto|leu todos|leyendo este articulo|limite de articulos|"
     "lire l'article en|log in as a subscriber|member-only|members only|monthly limit|noch mehr lesen|"
     "nur fur abonnenten|okumaya devam|only for subscribers|paid subscribers|para assinantes|"
     "para continuar lendo|para seguir leyendo|para suscriptores|per continuare|per gli abbonati|"
     "pełny dostep|plus-abonn|plus-artikel|pour lire la suite|poursuivez la lecture|poursuivez votre lecture|"
     "poursuivre la lecture|poursuivre votre lecture|pro predplatitele|prosegui la lettura|przeczytac cały|"
     "przeczytaj cały|purchase access|purchase this|reached your limit|read the full story|read the rest|"
     "read this article with|reading your article|register to read|registrieren und weiterlesen|"
     "remaining of this|rent this article|reserve a nos abonnes|reserve aux abonnes|reservee a nos abonnes|"
     "reservee aux abonnes|rest of the article|rest of the story|rest of this|reste a lire|"
     "reste de l'article|riservato agli abbonati|scegli l'abbonamento|schon abonnent|see all plans|"
     "seguir leyendo|sei gia abbonato|sin permanencia|solo para suscriptores|subscribe to continue|"
     "subscribe to read|subscriber exclusive|subscriber-only|subscribers only|subscription options|"
     "subscription required|suite de cet article|suite de l'article|te quedan|this article is for|"
     "this chapter is for|ti restano|to continue reading|to keep reading|to read more of|to read the full|"
     "to read this|um den artikel|um diesen artikel|um weiterzulesen|unlimited digital access|unlock it|"
     "unlock the|unlock this|unlock this chapter|unlock this lesson|verder lezen|view all plans|vip会员|"
     "voce ja leu|voce leu|vollstandigen artikel|vollzugriff|voor abonnees|weiter lesen mit|weiterlesen mit|"
     "wykup dostep|ya eres suscriptor|ya soy suscriptor|you have read|you've read|zeby przeczytac|"
     "zum weiterlesen|бесплатных материалов|бесплатных статеи|вы прочитали|для передплатників|"
     "для подписчиков|доступ к статье|доступен подписчикам|доступен только|дочитать|материал доступен|"
     "осталось прочитать|оформите подписку, чтобы|полныи доступ|продолжение доступно|продолжение статьи|"
     "продолжить чтение|только для подписчиков|только подписчикам|уже подписан|читать полностью|"
     "чтобы прочитать|чтобы читать "
     "дальше|プレミアム会員|ログインして続き|付费后|付费阅读|会员专|会員の方のみ|会員限定|免费文章|全文をお読み|"
     "全文下载|剩余内容|年卡|"
     "成为会员|按篇购买|文字（全文|月卡|有料プラン|有料会員|有料記事|本までお読み|残り文字|無料会員|登录后阅读|"
     "登録して続き|続きをお読み|続きをご覧|繼續閱讀|继续阅读|試讀|読むには|订阅后|试读|"
     "连续包月|需付费|계속 읽으려면|구독자 전용"},
    {page_kind::paywall, 2,
     "abbon|abonne|abonnement|abonnenten|abonnentinnen|abonnez|abonnier|acces illimite|acceso ilimitado|"
     "acceso total|acesso ilimitado|acesso total|all-access|alle artikel|already a subscriber|"
     "already subscribed|assin|become a member|become a subscriber|bez limitu|bezahlschranke|"
     "bezpłatnych artykułow|billed|cadastre-se gratis|cancel anytime|cały artykuł|continue a ler|"
     "continue lendo|creez un compte gratuit|czytaj dalej|day pass|days free|digital access|digital-abo|"
     "digitalabo|disdici|exclusively for|exclusivo para|exklusiv fur|for members|free account|gratis testen|"
     "hazte|inscrivez-vous gratuitement|integralite|introductory|jetzt testen|kostenlos testen|kundbar|"
     "la suite est|leggere tutto|m'abonne|member exclusive|members of|mitglied werden|mitgliedschaft|"
     "monat kostenlos|paywall|per leggere|per week|per year|pełna wersja|pierwszy miesiac|pour lire|"
     "pozostało|premier mois|prenumer|preview of|primeiro mes|primer mes|primo mese|probe-abo|probeabo|"
     "registe-se gratuit|register for free|registrate gratis|registrate para|registrati gratis|"
     "registrati per|reserve|reserved for|resiliable|rest of the|restam|riservat|s'abonner|sans engagement|"
     "see offers|sem fidelizacao|senza vincoli|sigue leyendo|sin compromiso|solo para|special offer|"
     "start free|subscribe to|subscriber|subscription|subskry|suscri|tylko dla|upgrade to|used up|"
     "view offers|weiterlesen|with a subscription|wykup|you have reached|you've reached|your free|лимит|"
     "первыи месяц|платн|по подписке|подписк|подписчик|подпишитесь|полная версия|полныи текст|пробн|тариф|"
     "читать далее|читать "
     "дальше|お申し込み|お申込|お読みいただけ|お読みになる|プラン|专享|今月の|付費|付费|会员|余下|元/"
     "月|免费阅读|全文|初月|剩余|專屬|尊享|开通|"
     "會員|月額|有料|未完|权益|残り|無料期間|無料登録|申し込み|立即购买|続き|解約|解鎖|解锁|訂閱|订阅|購読|阅读全文|"
     "電子版|首月"},
    {page_kind::paywall, 1,
     "a month|a week|a year|abonnent|accedez a|access to|acheter|al ano|al mes|all'anno|angebot|annual|"
     "bereits registriert|bezpłatn|cancel|continue reading|danach|dostep do|e-paper|essai|exclusivo|"
     "first month|free trial|get access|gratis|gratuit|im monat|je m'abonne|jederzeit kundbar|"
     "jetzt abonnieren|keep reading|limit|lire la suite|miesiac|miesiecznie|monat gratis|monatlich|monthly|"
     "numerique|ofert|offer|offre|paid|par an|par mois|per month|plans|por ano|por mes|premium|pro monat|"
     "probemonat|prueba|purchase|read on|rezygnacj|subscribe|suscribase|suscribete|testen|the archive|trial|"
     "unbegrenzt|uneingeschrankt|unlimited|unlock|wyprobuj|zrezygn|zugang|бесплатн|в год|в месяц|осталось|"
     "отменить|оформите подписку|оформить "
     "подписку|подпис|премиум|рублеи|この記事は|キャンペーン|プレミアム|优惠|会員|元/年|免费|套餐|"
     "字数|文字|本文为|每月|無料|购买"},
    {page_kind::paywall, 0,
     "archive|article|articol|articulo|artigo|artikel|artykuł|crossword|czyteln|giornal|jornal|journal|"
     "lecteur|lectores|lectura|lecture|leitor|leitura|leser|lettori|lettura|month|newsletter|newsroom|"
     "noticia|periodis|price|redaction|redakcj|redaktion|reportag|reporting|stories|story|tekst|материал|"
     "редакци|стать|текст|читател|报道|文章|新聞|本文|記事|読者|读者"},
    {page_kind::sign_in, 3,
     "accedi per|already have an account|angemeldet sein|anmelden, um|authentication required|"
     "bitte melden sie sich|connectez-vous pour|debe iniciar|debes iniciar|deja inscrit|deja membre|"
     "devi accedere|devi effettuare|effettua il login|eingeloggt sein|faca login para|giris yap|"
     "glomt losenord|hai gia un account|inicia sesion o|inicia sesion para|iniciar sesion o|"
     "inicie sessao para|inloggen|ja tem conta|ja tem uma conta|join or log in|keine berechtigung|"
     "konto erstellen|log in or|log in required|logged in to|login required|losenord|masz juz konto|"
     "members only area|musisz byc zalogowany|musisz sie zalogowac|must be logged in|must log in|"
     "nao tem uma conta|nicht angemeldet|nie masz jeszcze konta|no account yet|no tienes una cuenta|"
     "noch nicht registriert|non hai un account|non sei registrato|not authorised to view|not logged in|"
     "pas encore de compte|pas encore inscrit|please log in|please sign in|precisa estar logado|prihlasit|"
     "qq登录|rester connecte|session has expired|sie mussen sich anmelden|sifremi unuttum|sign in or|"
     "signed in to|single sign-on|tem de iniciar|this account is private|vous devez etre connecte|"
     "wachtwoord vergeten|ya tienes cuenta|ya tienes una cuenta|you do not have permission|"
     "you don't have permission to view|you need to log in|zaloguj sie, aby|zaloguj sie, zeby|"
     "zapomenute heslo|воидите, чтобы|еще нет аккаунта|забули пароль|недостаточно прав|"
     "необходимо авторизоваться|необходимо воити|нет аккаунта|у вас нет прав|увіити|уже есть аккаунт|"
     "アカウントをお持ちでない|サインインしてください|ログインid|ログインが必要|ログインしてください|会員id|密码登录|"
     "微信登录|手机验证码|扫码登录|无权|没有权限|没有账号|登录后|短信验证码|"
     "获取验证码|请先登录|请登录|还没有账号|로그인|비밀번호"},
    {page_kind::sign_in, 2,
     "accedi|access your account|already a member|angemeldet|anmelden|anmeldung|area personale|"
     "area reservada|area riservata|benutzerkennung|benutzerkonto|benutzername|berechtigung|cadastr|"
     "can't log in|caps lock|choose a password|codigo de acesso|confirm email|connecte|connexion|"
     "continuar con google|continue with email|continue with facebook|continue with google|contrasena|"
     "crear cuenta|crear una cuenta|create an account|create your account|credenziali|creer un compte|"
     "criar conta|dados de acesso|deja un compte|dimenticat|don't have an account|einlog|entrar|"
     "espace client|espace membre|espace personnel|esquec|faca login|first time here|forgot|hasł|"
     "ho dimenticato|identifiant|identificarte|identificate|identifiez|imie|ingresar|inicia sesion|"
     "iniciar sesion|iniciar sessao|inicie sessao|inscrivez-vous|iscriviti|j'ai oublie|je me connecte|"
     "keep me signed in|kennwort|kontynuuj z|kundennummer|lembrar|log in|log on|logged in|login|logowan|"
     "melde dich an|member login|member number|members only|mitgliedsnummer|mot de passe|nao tem conta|"
     "nazwa uzytkownika|neu hier|new account|new here|new user|nie masz konta|nie pamieta|no tienes cuenta|"
     "noch kein|nom d'utilisateur|nombre de usuario|nome utente|not registered|nutzername|olvid|oublie|"
     "palavra-passe|pas de compte|passcode|password|passwort|permiso|permissao|pin code|recordar|recuerdame|"
     "registered members|registered users|registrarse|registrate|registrierte benutzer|remember me|"
     "reset password|ricordami|se connecter|se souvenir|see more from|senha|sesion|sign in|stay signed in|"
     "two-factor|uprawnie|user id|user name|username|usuario|utilizador|verification code|with an email|"
     "your institution|your password|your username|zalogow|zaloguj|zapamietaj|załoz konto|zugangsdaten|"
     "авториз|воидите|воити|вход|забыли|запомнить|зарегистрир|имя пользователя|личныи кабинет|логин|парол|"
     "お忘れ|お持ちでない|はじめての方|サインイン|パスワード|ユーザーid|ユーザー名|ログイン|ログオン|保持する|"
     "初めての方|密码|密碼|帐号|帳號|忘れた|忘記|忘记|手机号|扫码|新規会員|权限|"
     "権限|注册|游客|用户名|登入|登录|登陆|社員番号|立即注册|自动登录|記憶する|记住|賬號|账号"},
    {page_kind::sign_in, 1,
     "accede|acceso|accesso|account|aceder|acesse|adres e-mail|adresse e-mail|adresse electronique|"
     "adresse mail|anmeld|autorise|benutzer|clave|codice|compte|conta|continue with|correo|courriel|"
     "create account|cuenta|e-mail|email|enter|entra|etablissement|forum|guest|identifi|ingresa|inscri|iscri|"
     "join|konta|konto|members|membre|membros|merken|miembros|mit google|mitglied|new to|permission|"
     "phone number|portal|private|profil|regist|rejestrac|remember|s'inscrire|sessao|sign up|signed in|"
     "trouble|user|utente|uzytkownik|vergessen|your account|zarejestr|załoz|аккаунт|гости|номер телефона|"
     "пользовател|почт|регистрац|учетн|электронн|アカウント|メールアドレス|会員登録|新規登録|會員登|用户|登録|还没有|"
     "邮箱|電話番号community"},
    {page_kind::error, 3,
     "algo correu mal|algo deu errado|algo ha fallado|algo ha ido mal|algo salio mal|an error occurred|"
     "back shortly|bad gateway|bad request|been deleted|been removed|been taken down|broken link|bulunamadı|"
     "bład|can't be found|can't be reached|can't find|cannot be found|cannot find|check the address|"
     "check the url|connection refused|cos poszło nie|could not find|couldn't be found|couldn't find|"
     "critical error|database error|dns_probe|does not exist|doesn't exist|ein fehler|en maintenance|"
     "err_connection|err_internet|err_name_not|err_timed|erreur 0|erro 0|erro interno|error 0|error al|"
     "error code|errore 0|etwas schiefgelaufen|existiert leider|existiert nicht|fatal error|fehler 0|"
     "fora do ar|gateway timeout|gene occasionnee|gibt es nicht|gone missing|guru meditation|"
     "has been removed|has been withdrawn|hittades inte|host error|http error|indisponible|indisponivel|"
     "internal server error|introuvable|legal reasons|mantenimiento|manutencao|manutenzione|mistyped|"
     "mysql error|n'a pas ete|n'a pas pu|n'est plus disponible|n'existe pas|n'existe plus|nao achamos|"
     "nao conseguimos|nao encontr|nao esta disponivel|nao existe|nao foi encontrad|ne peut pas etre atteint|"
     "nenalezen|nginx|nicht erreichbar|nicht erreicht werden|nicht finden|nicht gefunden|"
     "nicht mehr verfugbar|nicht mehr zur verfugung|nicht verfugbar|nicht vorhanden|nie działa|nie istniej|"
     "nie ma juz|nie ma takiej|nie mozemy znalezc|nie znale|nie została znaleziona|niedostepn|niet gevonden|"
     "no disponible|no encontr|no esta disponible|no existe|no hemos encontrado|no longer available|"
     "no longer exists|no podemos encontrar|no se encontr|no se ha encontrado|no se pudo conectar|"
     "no se puede acceder|no such|non disponibile|non e disponibile|non e piu|non e raggiungibile|non esiste|"
     "non trovat|nosuchkey|not available in your|not found|nothing here|nothing was found|on line 0|"
     "out of service|page demandee|page isn't available|page you are looking for|pages you are looking for|"
     "pagina niet gevonden|pas ete trouve|permission to access|plus disponible|prace techniczne|"
     "przerwa techniczna|qualcosa e andato|qualcosa non ha|saiu do ar|sayfa bulunamadı|schief gelaufen|"
     "schiefgegangen|server error|serverfehler|service unavailable|sidan kunde inte|siden ble ikke|"
     "sql syntax|ssl handshake|stack trace|stranka nebyla|syntax error|temporairement indisponible|"
     "temporarily unavailable|there is currently no text|timed out|traceback|uberlastet|under maintenance|"
     "une erreur|varnish|vertippt|video unavailable|wartungsarbeiten|we have moved|web server is|went wrong|"
     "wird gewartet|ya no esta disponible|временно недоступ|не знаидено|не наиден|не существует|"
     "не удается получить доступ|ошибка 0|произошла ошибка|сервер недоступен|сервис недоступен|"
     "сторінку не знаидено|страница недоступна|такои страницы|технические работы|удалена|что-то пошло не так|"
     "お探しの|このサイトにアクセスできません|ご不便をおかけ|ご迷惑|メンテナンス|下架|不存在|公開を終了|出错|削除され|"
     "存在しない|存在しません|已下架|已删除|已被删除|已被发布者删除|找不到|"
     "掲載を終了|掲載期間|无法找到|无法显示|无法查看|无法访问此网站|時間をおいて|暂时无法访问|期限切れ|未找到|"
     "混み合って|禁止访问|稍后再试|系统错误|維護|繁忙|终了しました|维护|表示できません|"
     "見つかりません|走丢|閲覧できません|页面不见|页面错误|존재하지 않|찾을 수 없"},
    {page_kind::error, 2,
     "abgelaufen|apologies|apologise|apologize|awari|back soon|back to home|back to the homepage|be back|"
     "been moved|błed|caducad|ci dispiace|deplace|derzeit nicht|desculp|desole|disculp|down for|eliminad|"
     "eliminat|entschuldig|erreur|erro|exception|excluid|expirad|expire|expired|expirou|failed|fehler|"
     "forbidden|gateway|geloscht|has expired and|has moved|hoppla|impossibile|intentalo|intentelo|interdit|"
     "konserwac|lamentamos|lo sentimos|maintenance|mais tarde|mas tarde|may have been moved|momentanement|"
     "n'est plus|nicht mehr|nie mozna|no longer|non e stat|non riusciamo|not available|not exist|"
     "nothing found|oops|oups|pas disponible|pas trouve|piu tardi|prions de nous excuser|prohibido|proxy|"
     "przeciaz|przeniesion|przepraszamy|reessay|removid|retour a l'accueil|return to the home|rimoss|riprova|"
     "saturad|scadut|scusiamo|spater erneut|spater noch einmal|spiacenti|spostat|sprobuj ponownie|storung|"
     "strone głowna|supprime|surcharg|taken down|technische storung|technischen problem|temporalmente|"
     "temporaneamente|temporariamente|tente novamente|time-out|torna alla home|try again later|typed the|"
     "typo in|ulterieurement|unable to|unauthorized|unavailable|usuniet|vaya|voltar a pagina|"
     "volver a la portada|volver al inicio|wartung|whoops|wrong address|wygas|ya no|your country|your region|"
     "zur startseite|zurzeit nicht|временно|главную страницу|запрещен|извин|истек|на главную|не наити|"
     "недоступ|опечат|ошибк|перегруж|перемещен|попробуите|приносим извинения|прокси|профилактическ|техническ|"
     "удален|しばらくしてから|アクセスしようと|エラー|トップページ|一時的|伺服器|删除|回到首页|失效|已停用|已关闭|"
     "很遗憾|抱歉|故障|有効期限|服务器|権限がありません|申し訳|移動した|"
     "移動しました|稍后|稍後|終了し|过期|返回首页|迷路|錯誤|错误|障害"},
    {page_kind::error, 1,
     "access denied|administrator|adresse saisie|apache|bedauern|buscas|database|datenbank|entfernt|erneut|"
     "excus|go back|home page|homepage|leider|looking for|malheureusement|moved|movid|niestety|"
     "page d'accueil|pagina che cerchi|pagina de inicio|pagina inicial|pagina iniziale|procura|retirad|"
     "return to|searching|server|serveur|servidor|serwer|sorry|startseite|strona głowna|strony głownej|"
     "the address|the link|try again|verschoben|vietato|voltar para|webmaster|wordpress|к сожалению|перенес|"
     "позже|сервер|サーバ|トップへ|ページが|再度|首页"},
    {page_kind::listing, 3,
     "all episodes|all topics|alle folgen|alle themen|altere beitrage|articles plus anciens|cargar mas|"
     "carica altre|carica altri|carregar mais|charger plus|entradas antiguas|in category|in this category|"
     "items found|load more|mais resultados|mehr laden|more headlines|new topic|next 0|older posts|"
     "ordenar por|ordina per|page 0 of 0|pages in category|people also ask|related searches|resultados|"
     "resultats|results for|risultati|search results|seconds)|seite 0 von 0|showing 0|sort by|sort:|sortier|"
     "sortuj|starsze wpisy|suchergebnis|toutes les recettes|treffer|trier par|tutte le ricette|weitere laden|"
     "wyniki wyszuk|załaduj wiecej|все новости|загрузить еще|лента новостеи|показать еще|сортиров|もっと見る|下一页|"
     "並び替え|並べ替え|件を表示|件ヒット|件中|全部主題|全部主题|共找到|加载更多|排序|搜索结果|条结果|検索結果"},
    {page_kind::listing, 2,
     "0 antworten|0 comments|0 replies|0 reponses|0 reviews|0 subscribers|0 topics|0 videos|0 views|0k views|"
     "a la une|afficher plus|aktuelle meldungen|all posts|all recipes|alle anzeigen|alle beitrage|"
     "alle meldungen|altre notizie|articles by|browse all|category:|editor's picks|ep. 0|ergebnisse|etiqueta|"
     "etiquette|fil info|filter|headlines|latest news|mais noticias|mehr anzeigen|more news|more results|"
     "mostra altri|mostrar mas|nachste seite|najnowsze|nastepna|new arrivals|newer posts|next month|"
     "next page|page suivante|pagina siguiente|pagina successiva|plus d'articles|points by|pokaz wiecej|"
     "posts by|previous month|previous page|proxima|relevanz|ricette|schlagwort|schlagzeilen|see all|"
     "show more|suche nach|tag:|tagged|top stories|tous les articles|toute l'actualite|tutte le notizie|"
     "ultimas noticias|ultime notizie|upcoming|vedi tutte|vedi tutti|ver mais|ver mas|ver todas|ver todo|"
     "ver tudo|view all|voir plus|voir tou|weitere artikel|weitere meldungen|wiecej wiadomosci|wyniki|"
     "zobacz wiecej|zobacz wszystkie|все материалы|еще новости|наидено|последние новости|результат|рубрик|"
     "следующая|タグ|トップニュース|一覧|上一页|列表|前へ|回复 0|头条|尾页|归档|排行|新着|更多|月別|末页|查看 "
     "0|查看更多|标签|次のページ|次へ|点击榜|要闻"},
    {page_kind::listing, 1,
     "annonces|anterior|anuncios|archiv|archiwum|arquivo|browse|categoria|categorie|categories|category|"
     "czytaj wiecej|dernieres|front page|in stock|kategoria|kategorie|leer mas|leggi anche|leggi tutto|"
     "leia mais|les plus lus|lire plus|lo mas leido|lo mas visto|mais lidas|mehr dazu|mehr lesen|"
     "meistgelesen|more stories|most popular|most read|nachrichten|najczesciej czytane|neueste|newest|"
     "ogłosze|oldest|piu lette|piu letti|poprzednia|portada|posted|precedent|precedente|prima pagina|"
     "read more|results|rubrik|rubrique|seguinte|siguiente|sold out|sponsored|successiva|suivant|trending|"
     "ubersicht|ultim'ora|ultima hora|vorherige|wiadomosci|zum artikel|архив|главное|новости|объявлени|"
     "подробнее|популярное|предыдущая|самое "
     "читаемое|もっと読む|アーカイブ|カテゴリー|ランキング|主要ニュース|分类|在庫|推荐|最新|滚动|热门|综合|阅读更多"},
};

/// Finds cues by the first bytes of what stands at the start of a word.
class cue_finder {
public:
    static constexpr std::size_t count = 2977; // given, as compilers are slow to count

    constexpr cue_finder() noexcept {
        std::size_t n = 0;
        for (std::size_t l = 0; l < std::size(cue_lists); ++l) {
            char const* const start = cue_lists[l].texts.data(); // by hand: compilers evaluate it in each file
            char const* const end = start + cue_lists[l].texts.size();
            for (char const* from = start; from < end; ++n) {
                char const* to = from;
                while (to != end && *to != '|') ++to;
                cues_[n] = {static_cast<std::uint16_t>(from - start), static_cast<std::uint8_t>(to - from),
                            static_cast<std::uint8_t>(l)};
                text::swar::word w = 0;
                for (unsigned k = 0; k < 4; ++k) w |= text::swar::word{static_cast<unsigned char>(from[k])} << (8 * k);
                std::size_t const b = bucket(w);
                next_[n] = first_[b];
                first_[b] = static_cast<std::uint16_t>(n + 1);
                from = to == end ? end : to + 1;
            }
        }
        size_ = n;
    }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    /// Calls `use(number, list)` for the cues in a normalised line; of those that overlap, for the first and longest.
    template <class Use>
    constexpr void find(text::normal_line const& line, Use use) const {
        std::string_view const s = line.view();
        std::size_t end = 0;
        line.each_boundary(true, [&](std::size_t i) {
            if (i < end) return;
            std::size_t const b = bucket(line.word_at(i));
            std::size_t longest = 0;
            for (std::size_t k = first_[b]; k != 0; k = next_[k - 1])
                if (cues_[k - 1].size > longest && s.substr(i).starts_with(text_of(k - 1))) longest = cues_[k - 1].size;
            if (longest == 0) return;
            end = i + longest;
            for (std::size_t k = first_[b]; k != 0; k = next_[k - 1])
                if (cues_[k - 1].size == longest && s.substr(i).starts_with(text_of(k - 1)))
                    use(k - 1, cue_lists[cues_[k - 1].list]);
        });
    }

private:
    struct cue {
        std::uint16_t from;
        std::uint8_t size, list;
    };
    constexpr std::string_view text_of(std::size_t k) const noexcept {
        return cue_lists[cues_[k].list].texts.substr(cues_[k].from, cues_[k].size);
    }
    static constexpr std::size_t bucket(text::swar::word w) noexcept {
        return ((text::swar::first_bytes(w, 4) * 0x9E3779B97F4A7C15u) >> 52);
    }
    std::size_t size_ = 0;
    std::array<std::uint16_t, 4096> first_{};
    std::array<std::uint16_t, count> next_{};
    std::array<cue, count> cues_{};
};
/// The cues of all kinds; a member of a template, so that only a file that reports evaluates it.
template <class = void>
struct kind_cues {
    static constexpr cue_finder finder{};
    static_assert(finder.size() == cue_finder::count, "cues came or went: count them");
};

/// What a page is, and what decided.
struct kind_found {
    page_kind kind = page_kind::article;
    std::string_view evidence{};
};

/// Whether anything of it is a letter.
constexpr bool has_letter(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        if (text::is_word(d.code) && !text::is_digit(d.code)) return true;
        i += d.size;
    }
    return false;
}

/// Counts over a page that tell what it is.
class kind_judge {
public:
    constexpr kind_judge(std::span<known_line const> lines, cue_finder const& finder) : lines_(lines), finder_(finder) {
        for (auto const& l : lines_)
            if (!l.facts.blank) count(l);
    }

    [[nodiscard]] constexpr kind_found decide() {
        using enum page_kind;
        if (!letters_) return {empty, {}};
        if (paragraphs_ >= long_page && rows_ >= 3) return {};
        find_cues();
        list_ = is_list();
        // Of walls that ask for several things, one who has to prove something or to switch something on cannot do the rest.
        for (page_kind const kind : {bot_check, script_wall})
            if (is_wall(kind) && !(is_wall(consent_wall) && cues(consent_wall) > 2 * cues(kind)) && !outdone(kind))
                return found(kind);
        if (is_wall(consent_wall) && !outdone(consent_wall)) return found(consent_wall);
        page_kind best = article;
        for (page_kind const kind : {error, paywall, sign_in})
            if (is_wall(kind) && (best == article || force(kind) > force(best))) best = kind;
        if (best != article && !(list_ && 2 * force(best) < titles_)) return found(best);
        return list_ ? listed() : kind_found{};
    }

private:
    static constexpr std::size_t kinds = static_cast<std::size_t>(page_kind::empty) + 1;
    static constexpr std::size_t long_page = 6;        ///< paragraphs that no wall has
    static constexpr std::size_t most_lines = 120;     ///< lines that are searched for cues
    static constexpr std::size_t enough_prose = 320;   ///< bytes of a paragraph that are
    static constexpr std::size_t short_page = 6;       ///< lines of a page on which one cue is enough
    static constexpr std::size_t longest_teaser = 400; ///< a paragraph of so many letters stands alone

    /// Cues of one kind, each counted once.
    struct tally {
        std::size_t told = 0;   ///< weights of those in short lines
        std::size_t said = 0;   ///< and in paragraphs, which speak of anything
        std::size_t strong = 0; ///< those of weight 3
        std::size_t own = 0;    ///< paragraphs with a cue or a word of its own
        std::size_t lines = 0;  ///< other lines with a cue: what is to be pressed, or why
        std::size_t best = 0;   ///< weight of the line that is the evidence
        std::string_view evidence{};
    };
    [[nodiscard]] constexpr tally const& of(page_kind kind) const noexcept {
        return tallies_[static_cast<std::size_t>(kind)];
    }

    constexpr void count(known_line const& l) {
        auto const& f = l.facts;
        std::string_view const s = text::trimmed(l.text);
        bool const gone = l.ruled.residue();
        auto const what = meaning(l);
        letters_ = letters_ || f.prose || has_letter(s);
        ++shown_;
        if (gone && any(what & chrome)) ++chrome_;
        if (f.value || what == category::byline) ++details_;
        if (what == category::byline) ++bylines_;
        if (f.form == shape::code) ++code_;
        row_ = f.prose && !gone ? row_ + 1 : 0;
        rows_ = larger(rows_, row_);
        if (gone) return;
        if (f.prose) {
            ++paragraphs_;
            if (s.size() >= longest_teaser) longest_ = larger(longest_, text::reading_length(s, longest_teaser));
        }
        if (f.prose || f.sentence) spoken_ += smaller(s.size(), std::size_t{1000});
        else if (f.headline() && !f.item) {
            ++titles_;
            titled_ += s.size();
        }
    }
    static constexpr category chrome = category::navigation | category::social | category::notice | category::related;
    /// What the judge, or the line alone, says that it is.
    static constexpr category meaning(known_line const& l) noexcept {
        if (l.ruled.residue()) return l.ruled.what();
        return l.facts.phrase.found() ? l.facts.what() : category::none;
    }

    constexpr void find_cues() {
        std::array<bool, cue_finder::count> known{};
        text::normal_line buffer;
        std::size_t read = 0;
        bool status = false;
        for (auto const& l : lines_) {
            auto const& f = l.facts;
            if (f.blank) continue;
            if (++read > most_lines) break;
            std::string_view const s = text::trimmed(l.text);
            std::array<std::size_t, kinds> here{};
            std::array<bool, kinds> own{};
            auto& [of_article, of_error, of_bot, of_script, of_consent, of_pay, of_sign_in, of_list, of_empty] = here;
            if (f.marked) buffer.assign(text::trimmed(text::shown_line(s).view()));
            else buffer.assign(f.prose ? s.substr(0, enough_prose) : s);
            finder_.find(buffer, [&](std::size_t k, cue_list const& list) {
                auto const n = static_cast<std::size_t>(list.kind);
                own[n] = true;
                if (known[k]) return;
                known[k] = true;
                here[n] += list.weight;
                if (list.weight == 3) ++tallies_[n].strong;
            });
            auto const what = meaning(l);
            if (what == category::consent) of_consent += f.words >= 4 ? 2u : 1u;
            if (what == category::subscription) ++of_pay;
            if (f.form == shape::page_numbers) of_list += 2;
            // The tables call bot checks errors, too.
            if (what == category::error_page && f.phrase.found() && of_bot + of_script == 0)
                of_error += f.when == scope::alone ? 2u : 1u;
            else if (f.form == shape::status_code && !status) {
                of_error += 2;
                status = true;
            }
            for (std::size_t n = 0; n < kinds; ++n) {
                auto& t = tallies_[n];
                (f.prose ? t.said : t.told) += here[n];
                if (own[n]) ++(f.prose ? t.own : t.lines);
                if (here[n] > t.best) {
                    t.best = here[n];
                    t.evidence = s;
                }
            }
        }
    }

    [[nodiscard]] constexpr std::size_t cues(page_kind kind) const noexcept { return of(kind).told + of(kind).said; }
    [[nodiscard]] constexpr std::size_t force(page_kind kind) const noexcept {
        return cues(kind) + 3 * smaller(of(kind).strong, std::size_t{2});
    }
    /// Whether one of the kinds that may stand behind has much more of its own.
    [[nodiscard]] constexpr bool outdone(page_kind kind) const noexcept {
        using enum page_kind;
        for (page_kind const other : {paywall, sign_in, error}) {
            if (!is_wall(other)) continue;
            std::size_t const mine = cues(kind), theirs = cues(other);
            if (kind != consent_wall ? other != error && theirs > mine + 6
                                     : 10 * theirs > 17 * mine || (theirs >= mine && of(kind).strong == 0))
                return true;
        }
        return false;
    }
    /// Whether enough cues of a kind are there for the page's size, and for the prose that has none: a paragraph of it is
    /// a wall's own, or two are a teaser's.
    [[nodiscard]] constexpr bool is_wall(page_kind kind) const noexcept {
        using enum page_kind;
        auto const& t = of(kind);
        bool const mechanical =
            kind == bot_check || kind == script_wall || kind == error; // what no person wrote is short
        if (kind != error && mechanical && code_ >= 2) return false;   // it is explained
        if ((kind == bot_check || kind == error) && t.strong == 0 && cues(kind) < (paragraphs_ == 0 ? 5u : 7u))
            return false;
        if (mechanical && paragraphs_ >= t.own + 3) return false;
        if (kind == consent_wall && rows_ >= 3 && t.lines < 3) return false; // it has nothing to press
        std::size_t need = mechanical ? 3 : kind == paywall ? 4 : 5;
        if (t.strong > 0 && shown_ <= short_page) need = 3;
        if (kind == paywall && t.strong == 0 && t.own == 0 && paragraphs_ >= 2) need += 3; // any menu has the words
        std::size_t const allowed = kind == paywall ? 2 : 1;
        if (paragraphs_ > t.own + allowed) need += 4 * (paragraphs_ - t.own - allowed);
        need += shown_ / 16;
        if (list_) need += titles_ / 5;
        bool const like_article = rows_ >= 3 || paragraphs_ >= 4;
        if (kind == consent_wall) need += paragraphs_ >= 4 ? 2 * paragraphs_ - 2 : 0;
        else if (like_article && mechanical) need += paragraphs_ < 6 ? 9u : 99u;
        else if (like_article) need += 4 * paragraphs_ - 7;
        bool const in_passing = paragraphs_ >= 3 && kind != consent_wall;
        return t.told + (in_passing ? smaller(t.said, std::size_t{3}) : t.said) >= need;
    }
    /// Whether titles outweigh prose, no paragraph stands beside another, and something tells that they are a list: a list's
    /// own words, what stands around a site's pages, or a date, an author, a price to each.
    [[nodiscard]] constexpr bool is_list() const noexcept {
        if (titles_ < 6 || rows_ >= 2 || longest_ >= longest_teaser || code_ >= 3) return false;
        std::size_t const said = cues(page_kind::listing);
        if (spoken_ * 10 >= titled_ * (said >= 4 ? 13 : 10)) return false;
        if (paragraphs_ == 0 && spoken_ * 4 < titled_ && chrome_ + said >= 1 && said + chrome_ + details_ >= 3)
            return true;
        return said >= 4 || (chrome_ * 8 >= shown_ && 2 * said + chrome_ + details_ >= 8) ||
               (details_ >= 5 && (said >= 2 || bylines_ >= 4) && details_ * 6 >= titles_);
    }

    [[nodiscard]] constexpr kind_found found(page_kind kind) const noexcept { return {kind, of(kind).evidence}; }
    [[nodiscard]] constexpr kind_found listed() const noexcept {
        for (auto const& l : lines_)
            if (!l.ruled.residue() && l.facts.headline() && !l.facts.sentence)
                return {page_kind::listing, text::trimmed(l.text)};
        return {};
    }

    std::span<known_line const> lines_;
    cue_finder const& finder_;
    bool letters_ = false, list_ = false;
    std::size_t shown_ = 0;      ///< lines
    std::size_t chrome_ = 0;     ///< of what stands around a site's pages
    std::size_t paragraphs_ = 0; ///< and how many of them in a row, how long the longest
    std::size_t row_ = 0, rows_ = 0, longest_ = 0;
    std::size_t titles_ = 0, titled_ = 0; ///< and their bytes
    std::size_t spoken_ = 0;              ///< bytes of sentences
    std::size_t details_ = 0;             ///< dates, prices, authors
    std::size_t bylines_ = 0, code_ = 0;
    std::array<tally, kinds> tallies_{};
};

/// What a page is, from its lines as the judge saw them before any went. Linear; allocates nothing.
constexpr kind_found find_kind(std::span<known_line const> lines, cue_finder const& finder) {
    return kind_judge(lines, finder).decide();
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_KIND_HPP
